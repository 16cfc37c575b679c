import type { Payload, SanitizedCollectionConfig } from 'payload';
import type { Touched } from './append.ts';
import { loggedCollections } from './logged.ts';
import type { Recorder } from './recorders.ts';

// Another name wherever the log begins to remember more of each document.
const key = 'changes:filled-with-links';
const rowsAtOnce = 100;

interface Row {
	id: string;
	_status?: string | null;
	withdrawnAt?: string | null;
}

interface FillOptions {
	payload: Payload;
	recorder: Recorder;
	signal: AbortSignal;
}

/** By id alone, because any further condition makes SQLite sort the whole table for each page. */
const rowsAfter = async ({ db }: Payload, { slug, flattenedFields }: SanitizedCollectionConfig, after: string) => {
	const hasWithdrawals = flattenedFields.some(({ name }) => name === 'withdrawnAt');
	const { docs } = await db.find<Row>({
		collection: slug,
		where: { id: { greater_than: after } },
		sort: 'id',
		limit: rowsAtOnce,
		pagination: false,
		joins: false,
		select: { _status: true, ...(hasWithdrawals && { withdrawnAt: true }) },
	});
	return docs;
};

const fillCollection = async (config: SanitizedCollectionConfig, { payload, recorder, signal }: FillOptions) => {
	for (let after = ''; !signal.aborted;) {
		const rows = await rowsAfter(payload, config, after);
		const last = rows.at(-1);
		if (last === undefined) return;
		after = last.id;
		// What the public sees, and what was taken from it before there was a log.
		const ids = rows.filter((row) => row._status === 'published' || row.withdrawnAt).map(({ id }) => id);
		await recorder.record(ids.map((id): Touched => ({ collection: config.slug, id, isNew: false })));
	}
};

/**
 * Once for each database: entries for what was published before there was a log, and the links of all that is public. Stopped
 * anywhere, it is begun again and finds nothing new in what was done.
 */
export const fillLog = async (options: FillOptions): Promise<void> => {
	const { payload, signal } = options;
	if ((await payload.kv.get(key)) !== null) return;
	for (const config of loggedCollections(payload.config)) await fillCollection(config, options);
	if (signal.aborted) return;
	const data = { key, data: { at: new Date().toISOString() } };
	await payload.db.upsert({ collection: 'payload-kv', data, where: { key: { equals: key } } });
};
