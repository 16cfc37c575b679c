import { outsideTransaction } from './sqlite/held.ts';
import type { BaseDatabaseAdapter, Payload, Where } from 'payload';

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

const listeners = new WeakMap<object, Set<Listener>>();

/**
 * Calls the listener after writes are committed, and lets whoever wrote wait for it: when a save returns, every
 * listener has run. Without transactions it is called after each single write. Returns a function that ends it.
 */
export const onCommit = ({ db }: Pick<Payload, 'db'>, listener: Listener): (() => void) => {
	const known = listeners.get(db) ?? new Set();
	listeners.set(db, known.add(listener));
	return () => void known.delete(listener);
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

	const announce = async (writes: readonly CommittedWrite[]) => {
		if (writes.length === 0) return;
		for (const listener of listeners.get(adapter) ?? []) {
			try {
				await outsideTransaction(() => listener(writes));
			} catch (error) {
				// What is committed stays committed, whatever its listeners make of it.
				adapter.payload.logger.error({ err: error }, 'A listener to committed writes failed');
			}
		}
	};

	for (const name of writeMethods) {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		const noted: Write = async (given) => {
			const id = String((await given.req?.transactionID) ?? '');
			const result = await write(given);
			const writes = writesOf(given, result);
			if (adapter.sessions?.[id] === undefined) await announce(writes);
			else pending.set(id, [...(pending.get(id) ?? []), ...writes]);
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
		await commitTransaction.call(adapter, given);
		await announce(writes);
	};
	adapter.rollbackTransaction = async (given) => {
		take(String(await given));
		await rollbackTransaction.call(adapter, given);
	};
	return adapter;
};
