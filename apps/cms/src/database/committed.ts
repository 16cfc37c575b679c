import { outsideTransaction } from './sqlite/held.ts';
import type { BaseDatabaseAdapter, Where } from 'payload';

/** A row that was written; globals as `{ collection: 'globals', id: slug }`. */
export interface CommittedWrite {
	readonly collection: string;
	/** `null` where one statement wrote several rows and did not name them. */
	readonly id: string | null;
}

type Listener = (writes: readonly CommittedWrite[]) => void | Promise<void>;

interface WriteArguments {
	collection?: string;
	slug?: string;
	id?: string | number;
	data?: { id?: string | number };
	where?: Where;
	req?: { transactionID?: unknown };
}
type Write = (given: WriteArguments) => Promise<unknown>;

// Versions and drafts of them are nobody's but the editors', and are read from the database each time.
const writeMethods = [
	'create',
	'createGlobal',
	'deleteMany',
	'deleteOne',
	'updateGlobal',
	'updateMany',
	'updateOne',
	'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[];

/** Called with what was written, or may have been where the database did not say; whoever wrote waits for it. */
export type Settle = (writes: readonly CommittedWrite[]) => Promise<void>;

/** Keeps several instances on one database together. */
export interface Coordinator {
	/** Whether what others write is heard of right now: only then may anything be answered from memory. */
	isCoherent: () => boolean;
	/** Before a commit that touches these collections. An error keeps it from happening. */
	before: (collections: ReadonlySet<string>) => Promise<Settle | undefined>;
}

const listeners = new WeakMap<object, Set<Listener>>();
const forgetters = new WeakMap<object, Set<() => void>>();
const coordinators = new WeakMap<object, Coordinator>();

interface Database {
	db: Pick<BaseDatabaseAdapter, 'payload'>;
}

/**
 * Calls the listener after writes are committed, and lets whoever wrote wait for it: when a save returns, every
 * listener has run. Without transactions it is called after each single write. Returns a function that ends it.
 */
export const onCommit = ({ db }: Database, listener: Listener): (() => void) => {
	const known = listeners.get(db) ?? new Set();
	listeners.set(db, known.add(listener));
	return () => void known.delete(listener);
};

/** Calls the listener when others may have written anything at all. Returns a function that ends it. */
export const onUnheard = ({ db }: Database, listener: () => void): (() => void) => {
	const known = forgetters.get(db) ?? new Set();
	forgetters.set(db, known.add(listener));
	return () => void known.delete(listener);
};

/** From now on commits go through the coordinator. Returns a function that ends it. */
export const coordinateCommits = ({ db }: Database, coordinator: Coordinator): (() => void) => {
	coordinators.set(db, coordinator);
	return () => void coordinators.delete(db);
};

/** Whether memory is as good as the database right now. One instance by itself always hears of its own writes. */
export const isCoherent = ({ db }: Database): boolean => coordinators.get(db)?.isCoherent() ?? true;

/** Tells the listeners of this process what was committed, here or elsewhere: all of them at once, then waits for them. */
export const tellCommit = async ({ db }: Database, writes: readonly CommittedWrite[]): Promise<void> => {
	const told = [...(listeners.get(db) ?? [])].map(async (listener) => {
		try {
			await outsideTransaction(() => listener(writes));
		} catch (error) {
			// What is committed stays committed, whatever its listeners make of it.
			db.payload.logger.error({ err: error }, 'A listener to committed writes failed');
		}
	});
	await Promise.all(told);
};

export const tellUnheard = ({ db }: Database): void => {
	for (const listener of forgetters.get(db) ?? []) listener();
};

/** The ids that a condition confines itself to; none where it may mean any row. */
export const idsIn = (where: Where | undefined): string[] | undefined => {
	const id = where?.['id'];
	if (id && !Array.isArray(id)) {
		if (id.equals !== undefined) return [String(id.equals)];
		if (Array.isArray(id.in)) return id.in.map(String);
	}
	return where?.and?.map(idsIn).find((ids) => ids !== undefined);
};

const writesOf = (given: WriteArguments, result: unknown): CommittedWrite[] => {
	const { collection } = given;
	if (collection === undefined) return [{ collection: 'globals', id: given.slug ?? null }];
	const named = given.id ?? given.data?.id ?? (result as { id?: string | number } | null | undefined)?.id;
	const ids = named === undefined ? idsIn(given.where) : [String(named)];
	return ids ? ids.map((id) => ({ collection, id })) : [{ collection, id: null }];
};

/** Notes what is written, and tells it when it is committed: never before, and not at all after a rollback. */
export const announceCommits = <Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter => {
	const pending = new Map<string, CommittedWrite[]>();

	const before = (writes: readonly CommittedWrite[]): Promise<Settle | undefined> =>
		outsideTransaction(
			async () => await coordinators.get(adapter)?.before(new Set(writes.map(({ collection }) => collection))),
		);

	const announce = async (writes: readonly CommittedWrite[], settle: Settle | undefined) => {
		if (writes.length === 0) return;
		await tellCommit({ db: adapter }, writes);
		await outsideTransaction(() => settle?.(writes));
	};

	/** The error of a commit does not say that nothing was stored: the answer alone may have been lost. */
	const commit = async <Result>(
		store: () => Promise<Result>,
		settle: Settle | undefined,
		written: (result?: Result) => readonly CommittedWrite[],
	): Promise<Result> => {
		let result: Result;
		try {
			result = await store();
		} catch (error) {
			await announce(written(), settle);
			throw error;
		}
		await announce(written(result), settle);
		return result;
	};

	for (const name of writeMethods) {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		const noted: Write = async (given) => {
			const id = String((await given.req?.transactionID) ?? '');
			if (adapter.sessions?.[id] === undefined) {
				const settle = await before(writesOf(given, undefined));
				return commit(
					() => write(given),
					settle,
					(result) => writesOf(given, result),
				);
			}
			const result = await write(given);
			const writes = pending.get(id);
			if (writes) writes.push(...writesOf(given, result));
			else pending.set(id, writesOf(given, result));
			return result;
		};
		Object.assign(adapter, { [name]: noted });
	}

	const take = (id: string) => {
		const writes = pending.get(id) ?? [];
		pending.delete(id);
		return writes;
	};
	const { commitTransaction, rollbackTransaction } = adapter;
	adapter.commitTransaction = async (given) => {
		const writes = take(String(await given));
		let settle: Settle | undefined;
		try {
			if (writes.length > 0) settle = await before(writes);
		} catch (error) {
			await rollbackTransaction.call(adapter, given);
			throw error;
		}
		await commit(
			() => commitTransaction.call(adapter, given),
			settle,
			() => writes,
		);
	};
	adapter.rollbackTransaction = async (given) => {
		take(String(await given));
		await rollbackTransaction.call(adapter, given);
	};
	return adapter;
};
