import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { SeriesNote } from '../../seed/statistics/notes.ts';
import type { Joined } from '../map/figures.ts';
import type { Register } from '../map/register.ts';
import { cellsOfCube } from './cells.ts';

/** Where the series of a municipality begins to be its own. */
const breakNote = ({ area, year }: Joined, name: string): SeriesNote => ({
	country: area.slice(0, 2),
	area,
	year,
	kind: 'break',
	note: {
		en: `${name} has figures of its own from ${year}; earlier ones are the sum of the municipalities it was put together from.`,
		sv: `${name} har egna tal från ${year}; äldre tal är summan av de kommuner som den bildades av.`,
		da: `${name} har egne tal fra ${year}; ældre tal er summen af de kommuner, den blev dannet af.`,
		nb: `${name} har egne tall fra ${year}; eldre tall er summen av kommunene den ble dannet av.`,
		fi: `${name}: omat luvut vuodesta ${year}; aiemmat luvut ovat kunnan muodostaneiden kuntien summa.`,
		is: `${name} hefur eigin tölur frá ${year}; eldri tölur eru summa sveitarfélaganna sem mynduðu það.`,
	},
});

const yearsOf = ({ year, until = year }: SeriesNote, years: readonly string[]) =>
	years.filter((each) => each >= year && each <= until);

/** What a remark is about, as long as a figure still bears it out; nothing where none does. */
const bornOut = (note: SeriesNote, cube: JsonStatDataset): SeriesNote | undefined => {
	const { areas, years, measures, at } = cellsOfCube(cube);
	const own = areas.filter((area) => (note.area === undefined ? area.startsWith(note.country) : area === note.area));
	const cells = (year: string) =>
		measures.map((measure) => own.map((area) => at(area, year, measure)).filter((cell) => cell !== undefined));
	const has = (year: string, status: string) =>
		cells(year).some((each) => each.some((c) => cube.status?.[c] === status));
	const isIncomplete = (year: string) =>
		cells(year).some((each) => each.some((c) => cube.value[c] !== null) && each.some((c) => cube.value[c] === null));
	const remains = {
		date: (y: string) => has(y, 'D'),
		approximate: (y: string) => has(y, 'E'),
		incomplete: isIncomplete,
	};
	if (note.kind === 'break' || note.kind === 'event') return note;
	const left = yearsOf(note, years).filter(remains[note.kind]);
	const [first, last] = [left[0], left.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const { until: _until, ...rest } = note;
	return { ...rest, year: first, ...(last !== first && { until: last }) };
};

const isSame = (a: SeriesNote, b: SeriesNote) => a.kind === b.kind && a.area === b.area && a.country === b.country;

interface NotesOptions {
	cube: JsonStatDataset;
	joined: readonly Joined[];
	register: Register;
}

/** Remarks that no figure bears out any more go, as those on a date that was replaced; new breaks come. */
export const renewNotes = ({ cube, joined, register }: NotesOptions): SeriesNote[] => {
	const before = (cube.extension?.notes ?? []) as SeriesNote[];
	const names = new Map(
		register.areasOf(['SE', 'NO', 'DK', 'FI', 'IS', 'AX', 'FO', 'GL']).map((a) => [a.area, a.name]),
	);
	const breaks = joined.map((each) => breakNote(each, names.get(each.area) ?? each.area));
	const kept = before
		.map((note) => bornOut(note, cube))
		.filter((note) => note !== undefined && !breaks.some((each) => isSame(each, note) && each.year === note.year));
	return [...(kept as SeriesNote[]), ...breaks];
};
