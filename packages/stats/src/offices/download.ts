import type { JsonStatDataset } from '../json-stat.ts';
import { checkSize } from '../read/check-size.ts';
import type { Caller } from './caller.ts';
import { combine, type Part } from './combine.ts';
import { OfficeFailure } from './failure.ts';
import type { Limits, Table, TableShape, Wanted } from './office.ts';
import { split } from './split.ts';

export interface Progress {
	partsDone: number;
	parts: number;
}

/** Keeps the parts of a download, so that one that was cut short goes on where it was. */
export interface PartStore {
	load: (key: string) => Promise<JsonStatDataset | undefined>;
	save: (key: string, part: JsonStatDataset) => Promise<void>;
	clear: () => Promise<void>;
}

interface DownloadOptions {
	wanted?: Wanted;
	onProgress?: (progress: Progress) => void;
	parts?: PartStore;
}

const axesOf = ({ dimensions }: TableShape, wanted: Wanted) => {
	const unknown = Object.keys(wanted).filter((id) => !dimensions.some((dimension) => dimension.id === id));
	if (unknown.length > 0)
		throw new OfficeFailure('changed', `The table has no dimension ${unknown.join(', ')} any more.`);
	const asked = dimensions.filter(({ id }) => wanted[id]?.length !== 0);
	return asked.map(({ id, keys }) => {
		const chosen = wanted[id];
		if (chosen === undefined) return { id, keys };
		const known = new Set(keys);
		const gone = chosen.filter((key) => !known.has(key));
		if (gone.length > 0) {
			const some = gone.slice(0, 5).join(', ');
			throw new OfficeFailure('changed', `The table has no ${id} ${some} any more (${gone.length} categories).`);
		}
		return { id, keys: chosen };
	});
};

/** No more calls in a window of time than the office allows. */
const createPace = ({ callsPerWindow, windowMs }: Limits, { now, sleep }: Caller) => {
	const calls: number[] = [];
	return async (): Promise<void> => {
		const oldest = calls.length < callsPerWindow ? undefined : calls.shift();
		const waitMs = oldest === undefined ? 0 : oldest + windowMs - now();
		if (waitMs > 0) await sleep(waitMs);
		calls.push(now());
	};
};

const isSame = (a: TableShape, b: TableShape) =>
	a.updated === b.updated && JSON.stringify(a.dimensions) === JSON.stringify(b.dimensions);

/**
 * A whole table of an office, in as many calls as it takes. Either everything that was wanted, in one state of the
 * office's table, or an `OfficeFailure`: never a part.
 */
export const download = async (
	table: Table,
	caller: Caller,
	options: DownloadOptions = {},
): Promise<JsonStatDataset> => {
	const { wanted = {}, onProgress, parts: store } = options;
	const limits = await table.limits();
	const shape = await table.shape();
	const axes = axesOf(shape, wanted);
	checkSize(axes.map(({ keys }) => keys.length));
	const requests = split(axes, limits.cellsPerCall);
	const pace = createPace(limits, caller);
	const parts: Part[] = [];
	for (const request of requests) {
		// A part of another state of the table has another key, and is never taken for one of this.
		const key = JSON.stringify([shape.updated ?? '', request]);
		const kept = await store?.load(key);
		if (kept === undefined) {
			await pace();
			const dataset = await table.cells(request);
			await store?.save(key, dataset);
			parts.push({ wanted: request, dataset });
		} else parts.push({ wanted: request, dataset: kept });
		onProgress?.({ partsDone: parts.length, parts: requests.length });
	}
	const states = new Set(parts.map(({ dataset }) => dataset.updated));
	if (states.size > 1 || (requests.length > 1 && !isSame(shape, await table.shape()))) {
		await store?.clear();
		throw new OfficeFailure('changed', 'The office changed the table while it was fetched; try again.');
	}
	const whole = combine(axes, parts);
	await store?.clear();
	return { ...whole, label: whole.label ?? shape.title };
};
