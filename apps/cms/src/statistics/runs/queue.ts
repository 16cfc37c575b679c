import type { Payload, PayloadRequest, Where } from 'payload';
import { ValidationError } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { later } from '../../workers/back-off.ts';
import { imports, type ImportRow } from './rows.ts';

type Database = Pick<Payload, 'db'>;

/** A worker that dies holds an import no longer than this; one that lives renews it. */
export const leaseMs = 60_000;
/** Something that ends the process is not begun over and over. */
const mostAttempts = 3;
const theSlot = 'running';

const change = ({ db }: Database, where: Where[], data: Partial<ImportRow>, req?: PayloadRequest) =>
	db.updateOne({
		collection: imports,
		where: { and: where },
		data: { ...data, updatedAt: new Date().toISOString() },
		...(req && { req }),
	}) as Promise<unknown> as Promise<ImportRow | null>;

export type Asked = Pick<ImportRow, 'dataset' | 'source' | 'trigger'> &
	Partial<Pick<ImportRow, 'by' | 'byName' | 'isDryRun' | 'wish' | 'id'>>;

/** Puts an import into the queue. */
export const askForImport = async ({ db }: Database, asked: Asked): Promise<ImportRow> => {
	const now = new Date().toISOString();
	const id = asked.id ?? uuidv7();
	const row: ImportRow = { ...asked, id, slot: id, state: 'waiting', attempts: 0, createdAt: now, updatedAt: now };
	await db.create({ collection: imports, data: { ...row }, returning: false });
	return row;
};

export const findImport = ({ db }: Database, id: string): Promise<ImportRow | null> =>
	db.findOne<ImportRow>({ collection: imports, where: { id: { equals: id } } });

/** Begins an import at once; nothing where another one is under way. */
export const beginImport = async ({ db }: Database, asked: Asked, owner: string): Promise<ImportRow | null> => {
	const now = new Date();
	const at = now.toISOString();
	const row: ImportRow = {
		...asked,
		...{ id: uuidv7(), slot: theSlot, state: 'running', attempts: mostAttempts, leaseOwner: owner },
		...{ leaseUntil: later(now, leaseMs), startedAt: at, createdAt: at, updatedAt: at },
	};
	try {
		await freeAbandoned({ db }, now);
		await db.create({ collection: imports, data: { ...row }, returning: false });
		return row;
	} catch (error) {
		if (error instanceof ValidationError) return null;
		throw error;
	}
};

/** What a dead worker left is waited for again, unless it has ended several. */
const freeAbandoned = async (payload: Database, now: Date): Promise<void> => {
	const abandoned: Where[] = [{ state: { equals: 'running' } }, { leaseUntil: { less_than: now.toISOString() } }];
	const { docs } = await payload.db.find<ImportRow>({
		collection: imports,
		where: { and: abandoned },
		limit: 10,
		pagination: false,
	});
	for (const { id, attempts } of docs) {
		const isHopeless = (attempts ?? 0) >= mostAttempts;
		const ending = { state: 'failed', reason: 'crashed', endedAt: now.toISOString(), isOpen: true } as const;
		await change(payload, [{ id: { equals: id } }, ...abandoned], {
			...(isHopeless ? ending : { state: 'waiting' }),
			slot: id,
			leaseOwner: null,
			leaseUntil: null,
		});
	}
};

/** The next import, for one worker of all instances; nothing where there is none or another one is under way. */
export const claimImport = async (payload: Database, owner: string, now = new Date()): Promise<ImportRow | null> => {
	await freeAbandoned(payload, now);
	const { docs } = await payload.db.find<ImportRow>({
		collection: imports,
		where: { state: { equals: 'waiting' } },
		sort: ['createdAt', 'id'],
		limit: 1,
		pagination: false,
	});
	const [next] = docs;
	if (next === undefined) return null;
	try {
		return await change(payload, [{ id: { equals: next.id } }, { state: { equals: 'waiting' } }], {
			state: 'running',
			slot: theSlot,
			leaseOwner: owner,
			leaseUntil: later(now, leaseMs),
			startedAt: next.startedAt ?? now.toISOString(),
			attempts: (next.attempts ?? 0) + 1,
		});
	} catch (error) {
		// The slot is taken.
		if (error instanceof ValidationError) return null;
		throw error;
	}
};

const ours = (id: string, owner: string): Where[] => [
	{ id: { equals: id } },
	{ leaseOwner: { equals: owner } },
	{ state: { equals: 'running' } },
];

/** Says that the worker is there, and how far it is; false where the import is not its own any more. */
export const holdImport = async (
	payload: Database,
	id: string,
	owner: string,
	more: Partial<ImportRow> = {},
	req?: PayloadRequest,
): Promise<boolean> =>
	(await change(payload, ours(id, owner), { ...more, leaseUntil: later(new Date(), leaseMs) }, req)) !== null;

export const endImport = (payload: Database, id: string, owner: string, ending: Partial<ImportRow>) =>
	change(payload, ours(id, owner), { ...ending, slot: id, leaseOwner: null, leaseUntil: null });

/** Gives an import back that was not finished, for whoever comes next. */
export const returnImport = (payload: Database, id: string, owner: string) =>
	endImport(payload, id, owner, { state: 'waiting' });

/** Nobody has to look at what went wrong before, once a source was looked at again. */
export const closeEarlier = async (
	{ db }: Database,
	{ id, source }: Pick<ImportRow, 'id' | 'source'>,
): Promise<void> => {
	await db.updateMany({
		collection: imports,
		where: { and: [{ source: { equals: source } }, { isOpen: { equals: true } }, { id: { not_equals: id } }] },
		data: { isOpen: false },
	} as never);
};
