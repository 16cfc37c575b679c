import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import { openWorker } from '../open.ts';
import type { Source } from '../sources/source.ts';
import { askForImport, findImport } from './queue.ts';
import type { ImportRow } from './rows.ts';
import { datasetIdOf } from './schedule.ts';

const lookMs = 500;

/** Asks for an import and sees it to its end: here, or where a service has taken it. */
export const doImport = async (
	payload: Payload,
	source: Source,
	isDryRun: boolean,
	accept: string[],
): Promise<ImportRow> => {
	const dataset = await datasetIdOf(payload, source.dataset);
	if (dataset === undefined) throw new Error(`There is no published dataset “${source.dataset}”.`);
	const asked = { dataset, source: source.key, trigger: 'command', isDryRun, wish: { accept } } as const;
	const { id } = await askForImport(payload, asked);
	const closing = new AbortController();
	const { worker, close } = openWorker(payload, closing.signal);
	try {
		for (;;) {
			await worker.sweep();
			const row = await findImport(payload, id);
			if (row && row.state !== 'waiting' && row.state !== 'running') return row;
			await wait(lookMs);
		}
	} finally {
		closing.abort();
		await close();
	}
};
