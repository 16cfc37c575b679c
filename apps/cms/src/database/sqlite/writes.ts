import { ForgottenRequestError, held } from './held.ts';
import type { Transactions } from './transactions.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

const writeMethods = [
	'create',
	'createGlobal',
	'createGlobalVersion',
	'createVersion',
	'deleteMany',
	'deleteOne',
	'deleteVersions',
	'updateGlobal',
	'updateGlobalVersion',
	'updateJobs',
	'updateMany',
	'updateOne',
	'updateVersion',
	'upsert',
] as const satisfies (keyof SQLiteAdapter)[];

interface WriteArguments {
	options?: { atomic?: boolean };
	req?: { transactionID?: unknown };
}
type Write = (given: WriteArguments) => Promise<unknown>;

/** The same request, with a transaction of our own; the caller's is left as it is. */
export const within = <Given extends WriteArguments>(given: Given, id: string | number): Given => ({
	...given,
	req: Object.create(given.req ?? null, { transactionID: { value: id, enumerable: true, writable: true } }) as object,
});

/** A write outside a transaction takes a turn and gets a transaction, because it is many statements. */
const alone = async (write: Write, given: WriteArguments, transactions: Transactions) =>
	held.exit(async () => {
		const id = await transactions.begin();
		try {
			const result = await write(within(given, id));
			await transactions.commit(id);
			return result;
		} catch (error) {
			await transactions.rollback(id);
			throw error;
		}
	});

const inTurn =
	(name: (typeof writeMethods)[number], write: Write, transactions: Transactions): Write =>
	async (given) => {
		const id = String((await given.req?.transactionID) ?? '');
		const outer = held.getStore();
		try {
			if (transactions.has(id)) return await write(given);
			if (!outer?.isOpen) return await alone(write, given, transactions);
			// Payload writes a single row apart from the request's transaction when a password is forgotten.
			if (given.options?.atomic) return await write(within(given, outer.id));
			throw new ForgottenRequestError(name);
		} catch (error) {
			// Payload begins a transaction around `updateJobs` and never ends it after an error.
			if (name === 'updateJobs') await transactions.rollback(id);
			throw transactions.typed(error);
		}
	};

export const writeInTurn = (adapter: SQLiteAdapter, transactions: Transactions): void => {
	for (const name of writeMethods) {
		const write = (adapter[name] as unknown as Write).bind(adapter);
		Object.assign(adapter, { [name]: inTurn(name, write, transactions) });
	}
};
