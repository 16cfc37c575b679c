import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { Mapped } from '../map/figures.ts';
import type { Register } from '../map/register.ts';
import { TableChanged } from '../map/table-changed.ts';
import type { Source } from '../sources/source.ts';
import { cellsOfAxes, cellsOfCube } from './cells.ts';
import { renewNotes } from './notes.ts';

interface ReplaceOptions {
	current: JsonStatDataset;
	source: Source;
	mapped: Mapped;
	register: Register;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].toSorted();

const key = (area: string, year: string) => `${area} ${year}`;

/**
 * The cube with the figures of a source in the place of those that it had for the same municipalities and years. All else
 * stays as it is: other countries, other measures, years that the source does not have.
 */
export const replaceFigures = ({ current, source, mapped, register }: ReplaceOptions): JsonStatDataset => {
	const before = cellsOfCube(current);
	if (!before.measures.includes(source.measure))
		throw new TableChanged(`The dataset has no measure ${source.measure ?? 'but several'}.`, [source.measure ?? '']);
	const figures = new Map(mapped.figures.map((figure) => [key(figure.area, figure.year), figure]));
	const areas = union(
		before.areas,
		mapped.figures.map(({ area }) => area),
	);
	const years = union(before.years, mapped.years);
	const after = cellsOfAxes({ areas, years, measures: before.measures, id: current.id });
	const isReplaced = new Set(mapped.years);
	const countries = new Set<string>(source.countries);
	const value = Array.from<number | null>({ length: areas.length * years.length * before.measures.length }).fill(null);
	const status: Record<string, string> = {};
	for (const measure of before.measures)
		for (const area of areas)
			for (const year of years) {
				const place = after.at(area, year, measure) ?? 0;
				const isOurs = measure === source.measure && countries.has(area.slice(0, 2)) && isReplaced.has(year);
				const old = before.at(area, year, measure);
				const figure = figures.get(key(area, year));
				value[place] = isOurs ? (figure?.value ?? null) : old === undefined ? null : (current.value[old] ?? null);
				const said = isOurs ? figure?.status : old === undefined ? undefined : current.status?.[old];
				if (said !== undefined) status[place] = said;
			}
	const names = new Map(register.areasOf(source.countries).map((each) => [each.area, each.name]));
	const { area, time } = current.dimension;
	const { status: _status, ...rest } = current;
	const referenceDates = Object.fromEntries(source.countries.map((country) => [country, source.referenceDate]));
	const next: JsonStatDataset = {
		...rest,
		size: current.id.map((id) => ({ area: areas, time: years, measure: before.measures })[id]?.length ?? 1),
		dimension: {
			...current.dimension,
			area: {
				...area,
				category: {
					...area?.category,
					index: areas,
					label: Object.fromEntries(
						areas.map((each) => [each, area?.category.label?.[each] ?? names.get(each) ?? each]),
					),
				},
			},
			time: {
				...time,
				category: { ...time?.category, index: years, label: Object.fromEntries(years.map((year) => [year, year])) },
			},
		},
		value,
		...(Object.keys(status).length > 0 && { status }),
		extension: {
			...current.extension,
			referenceDates: { ...(current.extension?.referenceDates as object | undefined), ...referenceDates },
		},
	};
	const notes = renewNotes({ cube: next, joined: mapped.joined, register });
	return { ...next, note: notes.map(({ note }) => note.en), extension: { ...next.extension, notes } };
};
