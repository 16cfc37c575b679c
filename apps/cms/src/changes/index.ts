import type { Payload } from 'payload';
import { isCoherent, onCommit, onUnheard, tellCommit } from '../database/committed.ts';
import { newestEntry, newestSeq } from './append.ts';
import { recorderOf } from './capture.ts';
import { fillLog } from './fill.ts';
import { loggedCollections } from './logged.ts';
import { readPage, type LogPage, type PageOptions } from './read.ts';
import { createLooker } from '../workers/look.ts';
import { createTail } from './tail.ts';

export { readCursor, writeCursor } from './cursor.ts';
export type { LogPage, PageOptions } from './read.ts';

/** What marks of processes that died are looked for. */
const recoverMs = 30_000;

export interface ChangeLog {
	/** The collections it tells of. */
	collections: ReadonlySet<string>;
	/** Number of the newest entry, 0 before the first. */
	newest: () => Promise<number>;
	/** The newest entry itself, `at` in ISO 8601 and UTC; `undefined` before the first. No two entries ever have one id. */
	newestEntry: () => Promise<{ id: string; seq: number; at: string } | undefined>;
	page: (options: PageOptions) => Promise<LogPage>;
	/** Resolves when there is an entry after this number, when the signal says so, or when the log is closed. */
	waitBeyond: (seq: number, signal: AbortSignal) => Promise<void>;
	/** Aborted when the log is closed: whoever waits ends then. */
	closed: AbortSignal;
	close: () => Promise<void>;
}

/** Opens the log of a running CMS: completes what was left unsaid, and lets readers wait for what comes. */
export const openLog = async (payload: Payload): Promise<ChangeLog> => {
	const recorder = recorderOf(payload);
	const collections = new Set(loggedCollections(payload.config).map(({ slug }) => slug));
	const closing = new AbortController();
	const newest = () => newestSeq(payload.db);
	const tail = createTail({ payload, newest, isLogged: (slug) => collections.has(slug) });
	const inFlight = new Map<string, Promise<LogPage>>();
	// Whoever asks after a write must not be told what was read before it.
	const stopAging = [onCommit, onUnheard].map((listen) => listen(payload, () => inFlight.clear()));

	const noted = (error: unknown) => payload.logger.error({ err: error }, 'The change log could not be completed');
	/** Entries that came late are written below what tells of commits. */
	const onAppended = () => tellCommit(payload, [{ collection: 'changes', id: null }]);
	const recover = async () => {
		if (await recorder.recover()) await onAppended();
	};
	await recover();
	const filled = fillLog({ payload, recorder, signal: closing.signal, onAppended }).catch(noted);
	const recovery = createLooker({ look: recover, everyMs: recoverMs, onError: noted });
	const stopRecovering = recorder.onLeft(recovery.wake);

	return {
		collections,
		newest,
		newestEntry: () => newestEntry(payload.db),
		// Readers who wake up together ask for the same.
		page: (options) => {
			const key = JSON.stringify([options.after, options.collections, options.limit]);
			const running = isCoherent(payload) ? inFlight.get(key) : undefined;
			if (running) return running;
			const page = readPage(payload.db, options).finally(() => {
				if (inFlight.get(key) === page) inFlight.delete(key);
			});
			inFlight.set(key, page);
			return page;
		},
		waitBeyond: tail.waitBeyond,
		closed: closing.signal,
		close: async () => {
			closing.abort();
			stopRecovering();
			await recovery.stop();
			await tail.close();
			for (const stop of stopAging) stop();
			await filled;
		},
	};
};
