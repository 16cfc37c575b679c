import { AsyncLocalStorage } from 'node:async_hooks';
import type { BaseDatabaseAdapter, Payload, PayloadRequest, Where } from 'payload';
import { idsIn } from '../database/committed.ts';
import { isInsideTransaction, outsideTransaction } from '../database/sqlite/held.ts';
import { within } from '../database/sqlite/writes.ts';
import { keyOf, type Touched } from './append.ts';
import { isLogged } from './logged.ts';
import type { Recorder } from './recorders.ts';

interface WriteArguments {
	collection?: string;
	id?: string | number;
	data?: { id?: string | number };
	where?: Where;
	req?: Partial<PayloadRequest>;
}
type Write = (given: WriteArguments) => Promise<unknown>;

// Drafts and versions are written elsewhere: these write the row that the public reads.
const writeMethods = [
	'create',
	'deleteMany',
	'deleteOne',
	'updateMany',
	'updateOne',
	'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[];

const untold = new AsyncLocalStorage<true>();

/** For whoever brings documents together with what the log already told of them elsewhere. */
export const withoutTelling = <Result>(work: () => Promise<Result>): Promise<Result> => untold.run(true, work);

const recorders = new WeakMap<object, Recorder>();

export const recorderOf = ({ db }: Pick<Payload, 'db'>): Recorder => {
	const recorder = recorders.get(db);
	if (!recorder) throw new Error('This database has no change log.');
	return recorder;
};

/** The documents a write is about, before it happens. */
const documentsOf = async (
	adapter: BaseDatabaseAdapter,
	name: (typeof writeMethods)[number],
	{ collection = '', id, data, where, req }: WriteArguments,
): Promise<Touched[]> => {
	const isNew = name === 'create';
	const named = id ?? (isNew || name === 'upsert' ? data?.id : undefined);
	const ids = named === undefined ? [] : [String(named)];
	if (where) {
		const meant = idsIn(where);
		const found = meant
			? []
			: (await adapter.find({ collection, where, select: {}, limit: 0, ...(req && { req }) })).docs;
		ids.push(...(meant ?? found.map((row) => String(row.id))));
	}
	return [...new Set(ids)].map((each) => ({ collection, id: each, isNew }));
};

/**
 * Puts the change log below everything that writes: operations, jobs, seeds, hooks and the Local API all come through
 * here. In a transaction it tells what the whole of it changed; a single write gets a transaction where there are any.
 */
export const captureChanges = <Adapter extends BaseDatabaseAdapter>(
	adapter: Adapter,
	recorderFor: (adapter: BaseDatabaseAdapter) => Recorder,
): Adapter => {
	// The log's own rows are written past what is put around the adapter later.
	const own = ['create', 'deleteMany', 'updateOne'] as const;
	const inner = Object.assign(
		Object.create(adapter) as Adapter,
		Object.fromEntries(own.map((name) => [name, (adapter[name] as unknown as Write).bind(adapter)])),
	);
	const recorder = recorderFor(inner);
	const touched = new Map<string, Map<string, Touched>>();
	recorders.set(adapter, recorder);

	const isTold = (slug: string | undefined) =>
		adapter.payload.config.collections.some((config) => config.slug === slug && isLogged(config));

	const note = (transactionID: string, documents: readonly Touched[]) => {
		const known = touched.get(transactionID) ?? new Map<string, Touched>();
		for (const document of documents) if (!known.has(keyOf(document))) known.set(keyOf(document), document);
		touched.set(transactionID, known);
	};

	const { commitTransaction, rollbackTransaction } = adapter;
	const rollback = async (id: string) => {
		touched.delete(id);
		await rollbackTransaction.call(adapter, id);
	};
	const commit = async (id: string) => {
		const documents = [...(touched.get(id)?.values() ?? [])];
		touched.delete(id);
		let afterCommit: () => Promise<void>;
		try {
			afterCommit = await recorder.beforeCommit(id, documents);
		} catch (error) {
			await rollback(id);
			throw error;
		}
		await commitTransaction.call(adapter, id);
		await afterCommit();
	};
	adapter.commitTransaction = async (id) => commit(String(await id));
	adapter.rollbackTransaction = async (id) => rollback(String(await id));

	for (const name of writeMethods) {
		const write = (adapter[name] as unknown as Write).bind(adapter);

		const alone = (given: WriteArguments) =>
			outsideTransaction(async () => {
				const id = await adapter.beginTransaction();
				if (!id) return recorder.around(await documentsOf(adapter, name, given), () => write(given));
				const joined = within(given, id);
				try {
					note(String(id), await documentsOf(adapter, name, joined));
					const result = await write(joined);
					await commit(String(id));
					return result;
				} catch (error) {
					await rollback(String(id));
					throw error;
				}
			});

		const told: Write = async (given) => {
			if (!isTold(given.collection) || untold.getStore()) return write(given);
			const id = String((await given.req?.transactionID) ?? '');
			if (adapter.sessions?.[id] !== undefined) {
				note(id, await documentsOf(adapter, name, given));
				return write(given);
			}
			// The write itself says what is wrong with it.
			return isInsideTransaction() ? write(given) : alone(given);
		};
		Object.assign(adapter, { [name]: told });
	}
	return adapter;
};
