import type { Payload, SanitizedCollectionConfig, Where } from 'payload';
import type { Entry, Touched } from './append.ts';
import { loggedCollections } from './logged.ts';
import type { Recorder } from './recorders.ts';

const key = 'changes:filled';
const rowsAtOnce = 100;

/** What the log has to speak of: what the public sees, and what was taken from it before there was a log. */
const toldOf = ({ flattenedFields }: SanitizedCollectionConfig): Where => {
	const hasWithdrawals = flattenedFields.some(({ name }) => name === 'withdrawnAt');
	return { or: [{ _status: { equals: 'published' } }, ...(hasWithdrawals ? [{ withdrawnAt: { exists: true } }] : [])] };
};

interface FillOptions {
	payload: Payload;
	recorder: Recorder;
	signal: AbortSignal;
}

const fillCollection = async (
	config: SanitizedCollectionConfig,
	{ payload: { db }, recorder, signal }: FillOptions,
) => {
	const { slug: collection } = config;
	const shared = { limit: rowsAtOnce, pagination: false } as const;
	for (let after = ''; !signal.aborted;) {
		const where: Where = { and: [toldOf(config), { id: { greater_than: after } }] };
		const { docs } = await db.find<{ id: string }>({
			...shared,
			collection,
			where,
			sort: 'id',
			joins: false,
			select: {},
		});
		const ids = docs.map(({ id }) => id);
		const last = ids.at(-1);
		if (last === undefined) return;
		after = last;
		const known = await db.find<Entry>({
			...shared,
			collection: 'changes',
			limit: 0,
			where: { and: [{ collection: { equals: collection } }, { document: { in: ids } }] },
			sort: 'seq',
			select: { document: true },
		});
		const told = new Set(known.docs.map(({ document }) => document));
		const untold = ids.filter((id) => !told.has(id)).map((id): Touched => ({ collection, id, isNew: false }));
		if (untold.length > 0) await recorder.record(untold);
	}
};

/** Once for each database: entries for what was published before there was a log. Goes on where it was stopped. */
export const fillLog = async (options: FillOptions): Promise<void> => {
	const { payload, signal } = options;
	if ((await payload.kv.get(key)) !== null) return;
	for (const config of loggedCollections(payload.config)) await fillCollection(config, options);
	if (!signal.aborted) await payload.kv.set(key, { at: new Date().toISOString() });
};
