import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Client = SQLiteAdapter['client'];
type Transaction = Awaited<ReturnType<Client['transaction']>>;

const busyWaitMs = 10;
const isBusy = (error: unknown) => (error as { code?: unknown }).code === 'SQLITE_BUSY';
const pause = () => new Promise((resolve) => setTimeout(resolve, busyWaitMs));

/**
 * `BEGIN IMMEDIATE`, tried again while another process (a backup, a seed) holds the file. Waiting in the driver
 * (`busy_timeout`) would stop the whole process, reads included.
 */
const begin = async (client: Client, waitMs: number) => {
	const deadline = Date.now() + waitMs;
	for (;;) {
		try {
			await client.execute('BEGIN IMMEDIATE');
			return;
		} catch (error) {
			if (!isBusy(error) || Date.now() > deadline) throw error;
			await pause();
		}
	}
};

/** Statements that come after the end are refused, so that a straggler never lands in the next transaction. */
const openTransaction = async (client: Client, waitMs: number): Promise<Transaction> => {
	await begin(client, waitMs);
	let isOpen = true;
	const whileOpen = <Result>(work: () => Promise<Result>) =>
		isOpen ? work() : Promise.reject(new Error('This transaction has ended.'));
	const undo = async () => {
		if (!isOpen) return;
		isOpen = false;
		// Some errors, a full disk among them, have rolled back already.
		await client.execute('ROLLBACK').catch(() => undefined);
	};
	return {
		execute: (statement: Parameters<Client['execute']>[0]) => whileOpen(() => client.execute(statement)),
		executeMultiple: (sql: string) => whileOpen(() => client.executeMultiple(sql)),
		batch: (statements) =>
			whileOpen(() => Promise.all(statements.map((statement) => client.execute(statement as string)))),
		commit: () =>
			whileOpen(async () => {
				await client.execute('COMMIT');
				isOpen = false;
			}),
		rollback: undo,
		close: () => void undo(),
		get closed() {
			return !isOpen;
		},
	};
};

/**
 * Drizzle on one connection that stays open for all transactions. libSQL's own client opens a connection for each and
 * leaves closing it to the garbage collector: 500 writes hold 1 000 file descriptors.
 */
export const openWriter = (adapter: SQLiteAdapter, waitMs: number) => {
	const { $client: client } = drizzle({ connection: adapter.clientConfig });
	const single = Object.assign(Object.create(client) as Client, {
		transaction: () => openTransaction(client, waitMs),
	});
	return {
		client,
		database: drizzle({ client: single, schema: adapter.schema, logger: adapter.logger ?? false }),
	};
};

export type Writer = ReturnType<typeof openWriter>;
