import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Client = SQLiteAdapter['client'];
type Transaction = Awaited<ReturnType<Client['transaction']>>;

const busyWaitMs = 50;
const isBusy = (error: unknown) => (error as { code?: unknown }).code === 'SQLITE_BUSY';
const pause = () => new Promise((resolve) => setTimeout(resolve, busyWaitMs));

/** What is deleted is overwritten with zeros: what somebody takes back does not stay readable in the file. */
const keepsNothing = 'PRAGMA secure_delete = ON';

const connect = ({ clientConfig }: SQLiteAdapter): Client => drizzle({ connection: clientConfig }).$client;

/**
 * `BEGIN IMMEDIATE`, tried again while another process (a backup, a seed) holds the file. Waiting in the driver
 * (`busy_timeout`) would stop the whole process, reads included. A `BEGIN` that was refused stays in progress until it
 * is collected, and no `COMMIT` passes it on its connection: so each try has a fresh one.
 */
const begin = async (first: Client, renew: () => Client, waitMs: number): Promise<Client> => {
	const deadline = Date.now() + waitMs;
	for (let client = first; ; client = renew()) {
		try {
			await client.execute(keepsNothing);
			await client.execute('BEGIN IMMEDIATE');
			return client;
		} catch (error) {
			if (!isBusy(error) || Date.now() > deadline) throw error;
			await pause();
		}
	}
};

/** Statements that come after the end are refused, so that a straggler never lands in the next transaction. */
const openTransaction = (client: Client): Transaction => {
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
	let client = connect(adapter);
	let connections = 1;
	const renew = () => {
		client.close();
		client = connect(adapter);
		connections += 1;
		return client;
	};
	const single = Object.assign(Object.create(client) as Client, {
		transaction: async () => openTransaction(await begin(client, renew, waitMs)),
	});
	return {
		/** Inside a transaction, its connection. */
		execute: (statement: string) => client.execute(statement),
		/** Another one after every commit that did not come over this connection (https://sqlite.org/pragma.html). */
		version: async () => {
			const { rows } = await client.execute('PRAGMA data_version');
			return `${connections}:${String(rows[0]?.['data_version'])}`;
		},
		/** Moves the log of writes, which holds old rows too, into the file and empties it; `false` while readers need it. */
		emptyLog: async () => {
			const { rows } = await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
			return Number(rows[0]?.['busy']) === 0;
		},
		close: () => client.close(),
		database: drizzle({ client: single, schema: adapter.schema, logger: adapter.logger ?? false }),
	};
};

export type Writer = ReturnType<typeof openWriter>;
