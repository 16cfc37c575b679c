import { captureChanges } from '../changes/capture.ts';
import { recordInTransaction, recordThroughOutbox } from '../changes/recorders.ts';
import { followMerges } from '../merge/write-follows.ts';
import { announceCommits } from './committed.ts';
import { noteReads } from './reads/note-reads.ts';
import { mongo } from './mongo/adapter.ts';
import { migrationDir } from './paths.ts';
import { sqlite } from './sqlite/adapter.ts';
import type { DatabaseAdapterObj } from 'payload';

export {
	coordinateCommits,
	isCoherent,
	onCommit,
	onUnheard,
	tellCommit,
	tellUnheard,
	type CommittedWrite,
	type Settle,
} from './committed.ts';
export { isDatabaseReady } from './health.ts';
export { watchOtherWriters } from './other-writers.ts';
export { databasePlugin } from './plugin.ts';
export { notePeriod, noteRead } from './reads/trace.ts';
export { ForgottenRequestError, outsideTransaction } from './sqlite/held.ts';
export { StorageFullError } from './storage-full.ts';
export { DatabaseBusyError } from './turns.ts';
export { unheardIn, type Unheard } from './unheard.ts';

const isMongo = (url: string) => /^mongodb(\+srv)?:\/\//.test(url);

const adapterFor = (databaseUrl: string): DatabaseAdapterObj => {
	if (isMongo(databaseUrl)) return mongo({ url: databaseUrl });
	if (databaseUrl.startsWith('file:')) return sqlite({ url: databaseUrl, migrationDir }) as DatabaseAdapterObj;
	throw new Error('DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.');
};

/** A file of our own by default, MongoDB where the address says so. */
export const databaseAdapter = ({ databaseUrl }: { databaseUrl: string }): DatabaseAdapterObj => {
	const adapter = adapterFor(databaseUrl);
	const recorder = isMongo(databaseUrl) ? recordThroughOutbox : recordInTransaction;
	// The log is inside: whoever hears of a commit finds its entries.
	return {
		...adapter,
		init: (options) => noteReads(announceCommits(captureChanges(followMerges(adapter.init(options)), recorder))),
	};
};
