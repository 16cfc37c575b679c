import path from 'node:path';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import { createCaller, download, downloadFile, type Progress } from '@repo/stats/offices';
import { addressOf, openTable } from '../fetch/open-table.ts';
import { partsIn } from '../fetch/parts-on-disk.ts';
import { axesOf, wantedOf } from '../map/axes.ts';
import type { Source } from '../sources/source.ts';
import type { KnownState } from './rows.ts';

export interface Fetching {
	fetch: typeof globalThis.fetch;
	addresses: ReadonlyMap<string, string>;
	/** Where parts are kept until the whole is there. */
	folder: string;
	signal: AbortSignal;
	timeoutMs?: number;
	sleep?: (ms: number) => Promise<unknown>;
	onProgress: (progress: Progress) => void;
}

/** The table, and by what it is recognised the next time; nothing where it is the one that is known. */
export const fetchTable = async (
	source: Source,
	known: KnownState,
	{ fetch, addresses, folder, signal, timeoutMs, sleep, onProgress }: Fetching,
): Promise<{ dataset: JsonStatDataset; state: KnownState } | undefined> => {
	const caller = createCaller({
		fetch,
		signal,
		...(timeoutMs !== undefined && { timeoutMs }),
		...(sleep && { sleep }),
	});
	const address = addressOf(source, addresses);
	const table = openTable(source, address, caller);
	if (table === undefined) {
		const found = await downloadFile(address, caller, { known, ...(source.signs && { signs: source.signs }) });
		return found && { dataset: found.dataset, state: { ...found.validators, updated: found.dataset.updated } };
	}
	const { updated, dimensions } = await table.shape();
	if (updated !== undefined && updated === known.updated) return undefined;
	const wanted = wantedOf(axesOf(dimensions, source));
	const parts = partsIn(path.join(folder, source.key));
	const dataset = await download(table, caller, { wanted, parts, onProgress });
	return { dataset, state: { updated: updated ?? dataset.updated } };
};
