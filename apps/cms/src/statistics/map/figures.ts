import type { CellStatus, JsonStatDataset } from '@repo/stats/json-stat';
import type { Source } from '../sources/source.ts';
import { axesOf, type Axes } from './axes.ts';
import type { Register, RegisteredArea } from './register.ts';
import { readStatus } from './statuses.ts';
import { add, nothing, type Sums } from './sums.ts';
import { TableChanged } from './table-changed.ts';

/** A figure of ours. */
export interface Figure {
	area: string;
	year: string;
	value: number | null;
	status?: CellStatus;
}

/** Where a series goes on from municipalities that are no more. */
export interface Joined {
	area: string;
	/** The first year of its own. */
	year: string;
	predecessors: readonly string[];
}

export interface Mapped {
	figures: Figure[];
	years: string[];
	/** Codes that the register knows nothing of, with the last year they have a figure for. */
	unknownCodes: { code: string; name: string; lastYear: string | undefined }[];
	/** What stands beside figures and nobody has explained. */
	unknownStatuses: string[];
	/** What the office calls each municipality. */
	names: Map<string, string>;
	joined: Joined[];
	updated: string | undefined;
}

/** Every way through the dimensions that are summed, as distances from the cell of an area and a year. */
const offsetsOf = (dataset: JsonStatDataset, axes: Axes, strides: ReadonlyMap<string, number>) => {
	let ways = [{ offset: 0, ages: undefined as { from: number; until: number } | undefined }];
	const positionIn = (id: string, key: string) => dataset.dimension[id]?.category.index.indexOf(key) ?? 0;
	for (const { id, total } of axes.rest) {
		const keys = total === undefined ? (dataset.dimension[id]?.category.index ?? []) : [total];
		const stride = strides.get(id) ?? 0;
		ways = ways.flatMap((way) => keys.map((key) => ({ ...way, offset: way.offset + positionIn(id, key) * stride })));
	}
	const { age } = axes;
	if (age === undefined) return ways;
	const stride = strides.get(age.id) ?? 0;
	return ways.flatMap((way) =>
		age.taken.map(({ key, meaning }) => ({ ages: meaning, offset: way.offset + positionIn(age.id, key) * stride })),
	);
};

const stridesOf = ({ id, size }: JsonStatDataset): Map<string, number> => {
	const strides = new Map<string, number>();
	let stride = 1;
	for (const [at, name] of [...id.entries()].toReversed()) {
		strides.set(name, stride);
		stride *= size[at] ?? 1;
	}
	return strides;
};

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

const createReader = (dataset: JsonStatDataset, source: Source, axes: Axes) => {
	const { figure, isZeroMissing } = source;
	const strides = stridesOf(dataset);
	const ways = offsetsOf(dataset, axes, strides);
	const unknownStatuses = new Set<string>();
	const limit = figure.kind === 'share-from-age' ? figure.age : undefined;
	const straddling = ways.find(({ ages }) => ages && limit !== undefined && ages.from < limit && ages.until >= limit);
	if (straddling) throw new TableChanged(`No group of ages begins at ${limit}.`, [axes.age?.id ?? '']);

	const sumsAt = (base: number): Sums => {
		let sums = nothing;
		for (const { offset, ages } of ways) {
			const value = dataset.value[base + offset] ?? null;
			const said = dataset.status?.[base + offset];
			const { status, isKnown } = readStatus(said);
			if (!isKnown && said !== undefined) unknownStatuses.add(said);
			const isOld = limit === undefined || (ages?.from ?? 0) >= limit;
			sums = add(sums, { whole: value, part: isOld ? value : 0, status });
		}
		return isZeroMissing && sums.whole === 0 ? { whole: null, part: null, status: sums.status ?? 'M' } : sums;
	};

	const positions = (id: string, keys: readonly string[]) => {
		const at = new Map(dataset.dimension[id]?.category.index.map((key, position) => [key, position]));
		return keys.map((key) => (at.get(key) ?? 0) * (strides.get(id) ?? 0));
	};
	const yearOffsets = positions(
		axes.time.id,
		axes.time.taken.map(({ key }) => key),
	);

	return {
		unknownStatuses,
		/** By year, in order. */
		seriesOf: (areaKey: string): Sums[] => {
			const [base = 0] = positions(axes.area.id, [areaKey]);
			return yearOffsets.map((offset) => sumsAt(base + offset));
		},
	};
};

const isKnown = ({ whole }: Sums | undefined = nothing) => whole !== null;

/** The years before a municipality has figures of its own, from those that it was put together from: all of them or nothing. */
const joinPredecessors = (
	own: Sums[] | undefined,
	predecessors: readonly (Sums[] | undefined)[],
	years: readonly string[],
): { series: Sums[]; firstOwn: string | undefined } => {
	const firstAt = own?.findIndex(isKnown) ?? -1;
	const until = firstAt === -1 ? years.length : firstAt;
	let isJoined = false;
	const series = years.map((_, at): Sums => {
		const mine = own?.[at] ?? { whole: null, part: null, status: undefined };
		if (at >= until || predecessors.length === 0) return mine;
		const theirs = predecessors.map((each) => each?.[at]);
		if (!theirs.every((each) => each !== undefined && isKnown(each))) return mine;
		isJoined = true;
		return theirs.reduce<Sums>((sum, each) => add(sum, each ?? nothing), nothing);
	});
	const first = isJoined && firstAt !== -1 ? series[firstAt] : undefined;
	if (first) series[firstAt] = { ...first, status: 'B' };
	return { series, firstOwn: first ? years[firstAt] : undefined };
};

/**
 * The figures of a table as ours: its codes as those of the register, its signs as statuses, sexes and ages summed or
 * taken from their totals.
 * @throws {TableChanged} where the table is not divided as its source says.
 */
export const toFigures = (dataset: JsonStatDataset, source: Source, register: Register): Mapped => {
	const { figure, countries } = source;
	const axes = axesOf(
		dataset.id.map((id) => ({ id, keys: dataset.dimension[id]?.category.index ?? [] })),
		source,
	);
	const twice = axes.time.taken.filter(({ meaning }, at, all) => all.findIndex((o) => o.meaning === meaning) !== at);
	if (twice.length > 0) throw new TableChanged('A year stands for two periods of the table.', [axes.time.id]);
	axes.time.taken.sort((a, b) => a.meaning.localeCompare(b.meaning));
	const years = axes.time.taken.map(({ meaning }) => meaning);
	const reader = createReader(dataset, source, axes);
	const labels = dataset.dimension[axes.area.id]?.category.label ?? {};

	const own = new Map<string, Sums[]>();
	const former = new Map<string, Sums[]>();
	const names = new Map<string, string>();
	const involved = new Map<string, RegisteredArea>();
	const unknownCodes: Mapped['unknownCodes'] = [];
	for (const { key, meaning: code } of axes.area.taken) {
		const area = register.areaOf(code, countries);
		const successor = area ? undefined : register.successorOf(code, countries);
		const series = reader.seriesOf(key);
		if (area) {
			if (own.has(area.area)) throw new TableChanged(`${area.area} stands for two categories.`, [key]);
			own.set(area.area, series);
			const name = labels[key];
			if (name !== undefined && name !== key) names.set(area.area, name);
			involved.set(area.area, area);
		} else if (successor) {
			former.set(`${successor.country}-${code}`, series);
			involved.set(successor.area, successor);
		} else
			unknownCodes.push({
				code,
				name: labels[key] ?? key,
				lastYear: years[series.findLastIndex(({ whole }) => whole !== null && whole !== 0)],
			});
	}

	const joined: Joined[] = [];
	const figures: Figure[] = [];
	for (const { area, country, predecessors } of involved.values()) {
		const theirs = predecessors.map((code) => former.get(`${country}-${code}`));
		const { series, firstOwn } = joinPredecessors(own.get(area), theirs, years);
		if (firstOwn !== undefined) joined.push({ area, year: firstOwn, predecessors });
		for (const [at, { whole, part, status }] of series.entries()) {
			const counted = figure.kind === 'as-it-is' || whole === null || part === null ? whole : (100 * part) / whole;
			const value = counted === null || !Number.isFinite(counted) ? null : round(counted, figure.decimals);
			figures.push({ area, year: years[at] ?? '', value, ...(status !== undefined && { status }) });
		}
	}
	return {
		figures,
		years,
		unknownCodes,
		unknownStatuses: [...reader.unknownStatuses],
		names,
		joined,
		updated: dataset.updated,
	};
};
