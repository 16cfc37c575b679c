import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { Progress } from '@repo/stats/offices';
import { logger } from '../../http/logging.ts';
import { inRequest } from '../../http/request-context.ts';
import type { Source } from '../sources/source.ts';
import { alertEditors } from './alert.ts';
import { createOrder, type Order } from './in-order.ts';
import type { Fetching } from './fetch-figures.ts';
import { performImport, type Ending, type Performing } from './perform.ts';
import {
	beginImport,
	claimImport,
	closeEarlier,
	endImport,
	findImport,
	holdImport,
	returnImport,
	type Asked,
} from './queue.ts';
import type { ImportRow } from './rows.ts';

const renewMs = 15_000;
/** An editor who watches sees it move; the database is not written to for each part. */
const tellMs = 500;

interface WorkerOptions extends Pick<Fetching, 'fetch' | 'addresses' | 'timeoutMs' | 'sleep'> {
	payload: Payload;
	sources: readonly Source[];
	dataDir: string;
	/** Aborted when the service stops: what is under way is given back. */
	signal: AbortSignal;
	onOutcome?: (state: Ending['state']) => void;
}

class TakenOver extends Error {}

/** Does the imports that are asked for, one at a time over all instances. */
export const createImportWorker = (options: WorkerOptions) => {
	const { payload, sources, dataDir, signal, onOutcome } = options;
	const owner = randomUUID();

	const folderOf = ({ id }: ImportRow) => path.join(dataDir, 'statistics', id);

	const performingOf = (
		row: ImportRow,
		{ aborting, told, table }: { aborting: AbortController; told: Order; table: JsonStatDataset | undefined },
	): Performing => {
		let toldAt = -Infinity;
		const tell = ({ partsDone, parts }: Progress) => {
			if (partsDone < parts && performance.now() - toldAt < tellMs) return;
			toldAt = performance.now();
			told.next(() => holdImport(payload, row.id, owner, { partsDone, parts }));
		};
		const { fetch, addresses, timeoutMs, sleep } = options;
		return {
			payload,
			sources,
			...(table && { table }),
			fetching: {
				fetch,
				addresses,
				...(timeoutMs !== undefined && { timeoutMs }),
				...(sleep && { sleep }),
				folder: folderOf(row),
				signal: aborting.signal,
				onProgress: tell,
			},
			hold: async (req: PayloadRequest) => {
				await told.done();
				if (!(await holdImport(payload, row.id, owner, {}, req))) throw new TakenOver();
			},
		};
	};

	const finish = async (row: ImportRow, ending: Ending): Promise<void> => {
		const isBad = ending.state === 'refused' || ending.state === 'failed';
		const isOpen = isBad && row.isDryRun !== true;
		// First: whoever sees that this one has ended may ask what is open.
		await closeEarlier(payload, row);
		const ended = await endImport(payload, row.id, owner, { ...ending, isOpen, endedAt: new Date().toISOString() });
		if (ended === null) return;
		await rm(folderOf(row), { recursive: true, force: true });
		const { source, trigger, isDryRun } = row;
		const { state, reason, edition } = ending;
		logger.info(
			{ import: row.id, source, trigger, isDryRun, state, reason, edition },
			'Looked at the table of an office',
		);
		if (isOpen) await alertEditors(payload, { ...row, ...ending });
		onOutcome?.(state);
	};

	const perform = async (row: ImportRow, table?: JsonStatDataset): Promise<void> => {
		const aborting = new AbortController();
		const stop = () => aborting.abort(signal.reason);
		signal.addEventListener('abort', stop, { once: true });
		const told = createOrder();
		const renew = async () => {
			if (!(await holdImport(payload, row.id, owner))) aborting.abort(new TakenOver());
		};
		const renewing = setInterval(() => told.next(renew), renewMs).unref();
		const quiet = async () => {
			clearInterval(renewing);
			await told.done();
		};
		try {
			const ending = await performImport(row, performingOf(row, { aborting, told, table }));
			await quiet();
			await finish(row, ending);
		} catch (error) {
			await quiet();
			if (error instanceof TakenOver || aborting.signal.reason instanceof TakenOver) return;
			if (signal.aborted) {
				await returnImport(payload, row.id, owner);
				return;
			}
			logger.error({ err: error, import: row.id }, 'An import failed');
			await finish(row, { state: 'failed', reason: 'unexpected' });
		} finally {
			signal.removeEventListener('abort', stop);
		}
	};

	return {
		/** At once, with a table that somebody sent; nothing where another import is under way. */
		takeFile: async (asked: Asked, table: JsonStatDataset): Promise<ImportRow | null> => {
			const row = await beginImport(payload, asked, owner);
			if (row === null) return null;
			await perform(row, table);
			return findImport(payload, row.id);
		},
		/** Works until nothing waits, or another instance is at work. */
		sweep: async (): Promise<void> => {
			while (!signal.aborted) {
				const row = await claimImport(payload, owner);
				if (row === null) return;
				await inRequest(`import-${row.id}`, () => perform(row));
			}
		},
	};
};
