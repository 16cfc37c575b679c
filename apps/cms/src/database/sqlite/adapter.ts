import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { forgetWith } from '../forget.ts';
import { checkWith } from '../health.ts';
import { answerAlike } from '../one-shape.ts';
import { versionWith } from '../other-writers.ts';
import { createTurns } from '../turns.ts';
import { unheardWith } from '../unheard.ts';
import { findIdsAlone } from './find-ids.ts';
import { compareLetters } from './letters.ts';
import { nameListLanguages } from './list-languages.ts';
import { migrateSqlite } from './migrate.ts';
import { addIdsToOrders } from './order-indexes.ts';
import { addParentIndexes } from './parent-indexes.ts';
import { assertRoom } from './space.ts';
import { gatherStatistics } from './statistics.ts';
import { createTransactions } from './transactions.ts';
import { versionsOf } from './unheard.ts';
import { writeInTurn } from './writes.ts';
import { openWriter, type Writer } from './writer.ts';
import type { DatabaseAdapterObj } from 'payload';

interface SqliteOptions {
	/** `file:` and a path. */
	url: string;
	migrationDir: string;
	/** How long a write waits for the ones before it. */
	waitMs?: number;
}

/** What a collection grows by in an hour changes no plan. */
const gatherEveryMs = 3_600_000;

const oneWriterAtATime = (adapter: SQLiteAdapter, waitMs: number) => {
	const stock = { connect: adapter.connect?.bind(adapter), destroy: adapter.destroy?.bind(adapter) };
	const turns = createTurns({ waitMs });
	let writer: Writer | undefined;
	let isFull = false;

	const closeWriter = async () => {
		const endTurn = await turns.take();
		writer?.close();
		writer = undefined;
		endTurn();
	};
	const theWriter = () => (writer ??= openWriter(adapter, waitMs));
	const gatherInTurn = async () => {
		const endTurn = await turns.take();
		try {
			await gatherStatistics(
				(statement) => theWriter().execute(statement),
				[(statement) => adapter.client.execute(statement)],
			);
		} finally {
			endTurn();
		}
	};
	// Without it, everything is slower and nothing is wrong.
	const gather = () =>
		gatherInTurn().catch((error: unknown) => {
			adapter.payload.logger.warn({ err: error }, 'The statistics of the database could not be gathered');
		});
	let gathering: NodeJS.Timeout | undefined;
	const transactions = createTransactions({
		adapter,
		turns,
		writer: theWriter,
		onFull: () => (isFull = true),
	});

	// A hot reload brings a new schema, so the writer is made anew.
	adapter.connect = async (options) => {
		await closeWriter();
		await stock.connect?.(options);
		if (options?.hotReload) return;
		await migrateSqlite(adapter);
		await gather();
		gathering ??= setInterval(() => void gather(), gatherEveryMs).unref();
	};
	// Payload leaves the file open.
	adapter.destroy = async () => {
		clearInterval(gathering);
		gathering = undefined;
		await closeWriter();
		adapter.client.close();
		Object.assign(adapter, { client: undefined });
		await stock.destroy?.();
	};
	adapter.beginTransaction = transactions.begin;
	adapter.commitTransaction = transactions.commit;
	adapter.rollbackTransaction = transactions.rollback;
	writeInTurn(adapter, transactions);
	compareLetters(adapter);
	findIdsAlone(adapter);
	adapter.afterSchemaInit.push(({ schema }) => {
		nameListLanguages(adapter);
		return schema;
	});
	adapter.beforeSchemaInit.push(({ schema }) => {
		addParentIndexes(adapter);
		addIdsToOrders(adapter);
		return schema;
	});
	versionWith(adapter, () => theWriter().version());
	unheardWith(
		adapter,
		versionsOf(() => theWriter().version()),
	);
	forgetWith(adapter, async () => {
		const endTurn = await turns.take();
		return theWriter().emptyLog().finally(endTurn);
	});
	checkWith(adapter, async ({ mustWrite }) => {
		await adapter.client.execute('SELECT 1');
		// After a full disk, only this shows that there is space again: what is small enough may fit all the time.
		if (isFull || mustWrite) {
			await assertRoom(adapter.clientConfig.url);
			await transactions.probe();
			isFull = false;
		}
		return true;
	});
	return adapter;
};

/** libSQL in a file, one writer at a time, every write in a transaction. */
export const sqlite = ({ url, migrationDir, waitMs = 30_000 }: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> => {
	const stock = sqliteAdapter({
		client: { url },
		idType: 'uuidv7',
		push: false,
		wal: true,
		busyTimeout: 5000,
		transactionOptions: {},
		migrationDir,
	});
	return { ...stock, init: (options) => answerAlike(oneWriterAtATime(stock.init(options), waitMs)) };
};
