import type { Source, SourceDimension } from '../sources/source.ts';
import { TableChanged } from './table-changed.ts';

interface Dimension {
	id: string;
	keys: readonly string[];
}

export interface Taken<Meaning> {
	key: string;
	meaning: Meaning;
}

/** What a table is divided by, as its source reads it. */
export interface Axes {
	area: { id: string; taken: Taken<string>[] };
	time: { id: string; taken: Taken<string>[] };
	/** Its categories with the ages they hold; the last one has no end. */
	age: { id: string; taken: Taken<{ from: number; until: number }>[] } | undefined;
	/** One category that stands for all, or none where they have to be summed. */
	rest: { id: string; total: string | undefined }[];
}

const find = (dimensions: readonly Dimension[], { names }: SourceDimension): Dimension | undefined =>
	names.map((name) => dimensions.find(({ id }) => id === name)).find((found) => found !== undefined);

const needed = (dimensions: readonly Dimension[], wanted: SourceDimension): Dimension => {
	const found = find(dimensions, wanted);
	if (found === undefined)
		throw new TableChanged(`The table has no dimension ${wanted.names.join(' or ')}.`, [wanted.names[0] ?? '']);
	return found;
};

const matching = ({ keys }: Dimension, pattern: string, isWanted: (meaning: string) => boolean): Taken<string>[] => {
	const expression = new RegExp(pattern);
	return keys.flatMap((key) => {
		const meaning = expression.exec(key)?.[1];
		return meaning !== undefined && isWanted(meaning) ? [{ key, meaning }] : [];
	});
};

const oldest = Number.POSITIVE_INFINITY;

/** `64`, `064`, `60-64`, `105+`, `100 -`, `105 years or older`. A total has no number. */
const agesOf = (key: string): { from: number; until: number } | undefined => {
	const [, first, last, rest = ''] = /^(\d{1,3})(?:-(\d{1,3}))?(.*)$/.exec(key) ?? [];
	if (first === undefined) return undefined;
	const from = Number(first);
	if (last !== undefined) return { from, until: Number(last) };
	return { from, until: /[+-]|old|över|over|eller/i.test(rest) ? oldest : from };
};

const agesIn = ({ id, keys }: Dimension): NonNullable<Axes['age']> => {
	const taken = keys.flatMap((key) => {
		const meaning = agesOf(key);
		return meaning === undefined ? [] : [{ key, meaning }];
	});
	if (taken.length === 0) throw new TableChanged(`The dimension ${id} has no ages.`, [id]);
	return { id, taken };
};

/** Reads the table's dimensions as the source has them, and refuses one that the source knows nothing of. */
export const axesOf = (dimensions: readonly Dimension[], source: Source): Axes => {
	const area = needed(dimensions, source.area);
	const time = needed(dimensions, source.time);
	const age = source.age && needed(dimensions, source.age);
	const rest = source.rest.flatMap((wanted) => {
		const found = find(dimensions, wanted);
		return found ? [{ id: found.id, total: wanted.totals.find((key) => found.keys.includes(key)) }] : [];
	});
	const known = new Set([area.id, time.id, age?.id, ...rest.map(({ id }) => id)]);
	const others = dimensions.filter(({ id }) => !known.has(id));
	const unknown = others.filter(({ keys }) => keys.length !== 1);
	if (unknown.length > 0) {
		const names = unknown.map(({ id }) => id);
		throw new TableChanged(`The table is divided by ${names.join(', ')}, which it was not before.`, names);
	}
	const except = source.area.except === undefined ? undefined : new RegExp(source.area.except);
	return {
		area: { id: area.id, taken: matching(area, source.area.code, (code) => !except?.test(code)) },
		time: { id: time.id, taken: matching(time, source.time.year, (year) => Number(year) >= source.time.from) },
		age: age && agesIn(age),
		rest: [...rest, ...others.map(({ id, keys }) => ({ id, total: keys[0] }))],
	};
};

const keysOf = (taken: readonly Taken<unknown>[]) => taken.map(({ key }) => key);

/** What to ask the office for: the figures that are needed and nothing besides. */
export const wantedOf = ({ area, time, age, rest }: Axes): Record<string, readonly string[]> => ({
	[area.id]: keysOf(area.taken),
	[time.id]: keysOf(time.taken),
	...(age && { [age.id]: keysOf(age.taken) }),
	...Object.fromEntries(rest.map(({ id, total }) => [id, total === undefined ? [] : [total]])),
});
