import { setTimeout as rest } from 'node:timers/promises';
import type { Payload, SanitizedCollectionConfig } from 'payload';
import { newestSeq, type Touched } from './append.ts';
import { loggedCollections } from './logged.ts';
import type { Recorder } from './recorders.ts';

// Others wherever the log begins to remember more of each document.
const doneKey = 'changes:filled-with-links';
const placeKey = 'changes:filling-with-links';

/** On SQLite whoever saves waits for as many to be compared. */
const defaultRowsAtOnce = 20;

interface Row {
	id: string;
	_status?: string | null;
	withdrawnAt?: string | null;
}

/** What has been compared: everything of the collections before this one, and of it as far as this id. */
interface Place {
	collection: string;
	after: string;
}

interface FillOptions {
	payload: Payload;
	recorder: Pick<Recorder, 'record'>;
	signal: AbortSignal;
	/** Called when entries were appended. */
	onAppended?: () => Promise<void>;
	rowsAtOnce?: number;
	/** Lets others work for so many milliseconds. */
	pause?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** By id alone, because any further condition makes SQLite sort the whole table for each page. */
const rowsAfter = async (
	{ db }: Payload,
	{ slug, flattenedFields }: SanitizedCollectionConfig,
	after: string,
	limit: number,
) => {
	const hasWithdrawals = flattenedFields.some(({ name }) => name === 'withdrawnAt');
	const { docs } = await db.find<Row>({
		collection: slug,
		where: { id: { greater_than: after } },
		sort: 'id',
		limit,
		pagination: false,
		joins: false,
		select: { _status: true, ...(hasWithdrawals && { withdrawnAt: true }) },
	});
	return docs;
};

const remember = ({ db }: Payload, key: string, value: object) =>
	db.upsert({ collection: 'payload-kv', data: { key, data: value }, where: { key: { equals: key } } });

const compare = async (ids: readonly string[], collection: string, { payload, recorder, onAppended }: FillOptions) => {
	const before = await newestSeq(payload.db);
	await recorder.record(ids.map((id): Touched => ({ collection, id, isNew: false })));
	if ((await newestSeq(payload.db)) !== before) await onAppended?.();
};

const sleep = (ms: number, signal: AbortSignal) => rest(ms, undefined, { signal, ref: false }).catch(() => undefined);

const fillCollection = async (config: SanitizedCollectionConfig, from: string, options: FillOptions) => {
	const { payload, signal, rowsAtOnce = defaultRowsAtOnce, pause = sleep } = options;
	const { slug } = config;
	for (let after = from; !signal.aborted;) {
		const startedAt = performance.now();
		const rows = await rowsAfter(payload, config, after, rowsAtOnce);
		const last = rows.at(-1);
		if (last === undefined) return;
		after = last.id;
		// What the public sees, and what was taken from it before there was a log.
		const ids = rows.filter((row) => row._status === 'published' || row.withdrawnAt).map(({ id }) => id);
		if (ids.length > 0) await compare(ids, slug, options);
		await remember(payload, placeKey, { collection: slug, after } satisfies Place);
		// Nobody waits for this, so it takes no more than half of the time.
		await pause(performance.now() - startedAt, signal);
	}
};

/**
 * Once for each database: entries for what was published before there was a log, and the links of all that is public. A few
 * at a time, beside whoever reads and writes. Stopped anywhere, it goes on with those it was at, and finds nothing new in what was done.
 */
export const fillLog = async (options: FillOptions): Promise<void> => {
	const { payload, signal } = options;
	if ((await payload.kv.get(doneKey)) !== null) return;
	const place = (await payload.kv.get(placeKey)) as Place | null;
	const configs = loggedCollections(payload.config);
	const begun = Math.max(
		0,
		configs.findIndex(({ slug }) => slug === place?.collection),
	);
	for (const config of configs.slice(begun)) {
		await fillCollection(config, config.slug === place?.collection ? place.after : '', options);
	}
	if (signal.aborted) return;
	await remember(payload, doneKey, { at: new Date().toISOString() });
	await payload.db.deleteMany({ collection: 'payload-kv', where: { key: { equals: placeKey } } });
};
