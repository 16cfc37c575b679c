import { badParameter } from '../problem.ts';
import type { Cube, Selection } from '@repo/stats/cube';

const maxNamed = 2000;

const names = (value: unknown, parameter: string): string[] => {
	const texts = Array.isArray(value) ? value : [value];
	if (!texts.every((text) => typeof text === 'string'))
		throw badParameter(parameter, 'Must be a list such as SE-2309,FI-091.');
	const listed = texts
		.flatMap((text) => text.split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '');
	if (listed.length === 0 || listed.length > maxNamed)
		throw badParameter(parameter, `Must name 1 to ${maxNamed} values.`);
	return [...new Set(listed)];
};

const shorten = (name: string) => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** Reads `area=SE-2309,FI-091` and `time=2015..2024` against the categories the cube has. */
export const readSelection = ({ dimensions }: Cube, query: Record<string, unknown>): Selection => {
	const selection: Record<string, string[]> = {};
	for (const [parameter, value] of Object.entries(query)) {
		const dimension = dimensions.find(({ id }) => id === parameter);
		if (dimension === undefined) throw badParameter(parameter, 'There is no such dimension in this dataset.');
		const { keys, positions } = dimension;
		const chosen = names(value, parameter).flatMap((name) => {
			const range = /^([^.]*)\.\.([^.]*)$/.exec(name);
			if (range === null) {
				if (!positions.has(name))
					throw badParameter(parameter, `There is no ${parameter} "${shorten(name)}" in this dataset.`);
				return [name];
			}
			const [, from = '', until = ''] = range;
			if (parameter !== 'time') throw badParameter(parameter, 'Only time can be a range.');
			if ([from, until].some((end) => end !== '' && !/^\d{4}/.test(end))) {
				throw badParameter(parameter, `"${shorten(name)}" is not a range of years such as 2015..2024.`);
			}
			const inside = keys.filter((key) => (from === '' || key >= from) && (until === '' || key <= until));
			if (inside.length === 0)
				throw badParameter(parameter, `There is no ${parameter} in "${shorten(name)}" in this dataset.`);
			return inside;
		});
		// In the order of the cube, each once.
		selection[parameter] = [...new Set(chosen)].toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0));
	}
	return selection;
};
