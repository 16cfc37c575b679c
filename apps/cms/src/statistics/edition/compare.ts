import { createHash } from 'node:crypto';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { Figure, Mapped } from '../map/figures.ts';
import type { Register } from '../map/register.ts';
import type { Source } from '../sources/source.ts';
import { cellsOfCube } from './cells.ts';
import { findProblems } from './problems.ts';
import type { ChangedFigure, Report } from './report.ts';

interface CompareOptions {
	current: JsonStatDataset;
	source: Source;
	mapped: Mapped;
	register: Register;
}

const shown = 10;

/** The same figures give the same sum, in whatever order they came. */
export const sumOf = (figures: readonly Figure[]): string => {
	const lines = figures.map(({ area, year, value, status = '' }) => `${area} ${year} ${value} ${status}`).toSorted();
	return createHash('sha256').update(lines.join('\n')).digest('hex');
};

const sizeOf = ({ before, after }: ChangedFigure): 0 | 1 | 2 | 3 => {
	const share = before === 0 ? 1 : Math.abs(after - before) / before;
	if (share <= 0.01) return 0;
	if (share <= 0.05) return 1;
	return share <= 0.2 ? 2 : 3;
};

const plain = (name: string) =>
	name
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** An office may write more of a name than the register, or less: `Oslo – Oslove`. */
const isOtherName = (a: string, b: string) => !plain(a).includes(plain(b)) && !plain(b).includes(plain(a));

/** What would change if the figures were taken, and what speaks against it. */
export const compareFigures = ({ current, source, mapped, register }: CompareOptions): Report => {
	const { areas: knownAreas, years: knownYears, at } = cellsOfCube(current);
	const { figures, years, names, joined } = mapped;
	const registered = new Map(register.areasOf(source.countries).map((each) => [each.area, each.name]));
	const nameOf = (area: string) => registered.get(area) ?? area;
	const oldCell = (area: string, year: string) => at(area, year, source.measure);
	const oldOf = (area: string, year: string): number | null => {
		const cell = oldCell(area, year);
		return cell === undefined ? null : (current.value[cell] ?? null);
	};

	const changed: ChangedFigure[] = [];
	const lost: string[] = [];
	const statuses: Record<string, number> = {};
	let compared = 0;
	let newFigures = 0;
	let changedStatuses = 0;
	for (const { area, year, value, status } of figures) {
		if (status !== undefined) statuses[status] = (statuses[status] ?? 0) + 1;
		const before = oldOf(area, year);
		const cell = oldCell(area, year);
		if (before === null && value !== null) newFigures += 1;
		else if (before !== null && value === null) lost.push(`${area} ${year}`);
		else if (before !== null && value !== null) {
			compared += 1;
			if (before !== value) changed.push({ area, name: nameOf(area), year, before, after: value });
			else if (cell !== undefined && current.status?.[cell] !== status) changedStatuses += 1;
		}
	}
	const given = new Set(figures.filter(({ value }) => value !== null).map(({ area }) => area));
	const own = knownAreas.filter((area) => (source.countries as readonly string[]).includes(area.slice(0, 2)));
	const had = own.filter((area) => years.some((year) => oldOf(area, year) !== null));
	const absent = had.filter((area) => !figures.some((figure) => figure.area === area));
	for (const area of absent) for (const year of years) if (oldOf(area, year) !== null) lost.push(`${area} ${year}`);
	const bySize: Report['changed']['bySize'] = [0, 0, 0, 0];
	for (const each of changed) bySize[sizeOf(each)] += 1;
	const distance = ({ before, after }: ChangedFigure) => Math.abs(after - before) / Math.max(before, 1);

	const report: Omit<Report, 'problems'> = {
		updated: mapped.updated ?? null,
		sum: sumOf(figures),
		areas: given.size,
		figures: figures.filter(({ value }) => value !== null).length,
		years: years.length > 0 ? { from: years[0] ?? '', until: years.at(-1) ?? '' } : null,
		newYears: years.filter((year) => !knownYears.includes(year) || !own.some((area) => oldOf(area, year) !== null)),
		newFigures,
		changed: {
			count: changed.length + changedStatuses,
			compared,
			bySize,
			largest: changed.toSorted((a, b) => distance(b) - distance(a)).slice(0, shown),
		},
		lost: { count: lost.length, some: lost.slice(0, shown) },
		newAreas: [...given].filter((area) => !knownAreas.includes(area)),
		vanishedAreas: had.filter((area) => !given.has(area)),
		unknownCodes: mapped.unknownCodes.map(({ code, name }) => (name === code ? code : `${code} ${name}`)),
		changedLabels: [...names]
			.filter(([area, name]) => isOtherName(name, nameOf(area)))
			.map(([area, name]) => ({ area, before: nameOf(area), after: name })),
		statuses,
		joined,
	};
	return { ...report, problems: findProblems({ report, source, mapped, oldOf, own, knownYears }) };
};
