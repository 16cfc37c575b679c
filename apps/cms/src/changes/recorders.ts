import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { append, type Touched } from './append.ts';
import { inBatches } from './batches.ts';
import { doWhatWasLeft } from './links.ts';
import { createOutbox, type Mark } from './outbox.ts';

/** How a database lets the log and what it tells of be one. */
export interface Recorder {
	/** Inside a transaction, before its commit; what it returns is to be done after that. */
	beforeCommit: (transactionID: string, documents: readonly Touched[]) => Promise<() => Promise<void>>;
	/** Around a write where there are no transactions. */
	around: <Result>(documents: readonly Touched[], write: () => Promise<Result>) => Promise<Result>;
	/** For documents that nobody writes now: brings the log to how they stand. */
	record: (documents: readonly Touched[]) => Promise<void>;
	/** Completes what is left, here or by processes that died, and says whether there was any; can be repeated at any time. */
	recover: () => Promise<boolean>;
	/** Calls the listener when something was left for `recover`. Returns a function that ends it. */
	onLeft: (listener: () => void) => () => void;
}

const createLeft = () => {
	const listeners = new Set<() => void>();
	return {
		tell: (): void => listeners.forEach((listener) => listener()),
		onLeft: (listener: () => void) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
};

/** One writer at a time, every write in a transaction: the entries are part of it. */
export const recordInTransaction = (adapter: BaseDatabaseAdapter): Recorder => {
	const { tell, onLeft } = createLeft();
	const record = async (documents: readonly Touched[]) => {
		if (documents.length === 0) return;
		const hasLeft = await inTransaction(adapter.payload, ({ transactionID }) =>
			append({ adapter, documents, transactionID: String(transactionID) }),
		);
		if (hasLeft) tell();
	};
	return {
		record,
		onLeft,
		beforeCommit: async (transactionID, documents) => {
			const hasLeft = await append({ adapter, documents, transactionID });
			return async () => {
				if (hasLeft) tell();
			};
		},
		around: (_documents, write) => write(),
		recover: () => doWhatWasLeft(adapter, record),
	};
};

/**
 * Many writers, with or without transactions: a mark is stored in the transaction of the change, or before the change
 * where there is none, and taken away when the log tells of it. Marks that stay behind are completed by `recover`.
 */
export const recordThroughOutbox = (adapter: BaseDatabaseAdapter): Recorder => {
	const { tell, onLeft } = createLeft();
	const outbox = createOutbox(adapter as unknown as MongooseAdapter);
	// Many writes at once share one look at the log.
	const record = inBatches(async (documents: Touched[]) => {
		if (await append({ adapter, documents })) tell();
	});

	/** What is stored stays stored: a mark that cannot be settled now is settled by `recover`. */
	const settle = async (marks: readonly Mark[]) => {
		try {
			await record(marks.map(({ collection, document }) => ({ collection, id: document, isNew: false })));
			await outbox.remove(marks);
		} catch (error) {
			outbox.release(marks);
			adapter.payload.logger.error({ err: error }, 'The change log falls behind');
		}
	};

	return {
		record,
		onLeft,
		beforeCommit: async (transactionID, documents) => {
			const marks = await outbox.add(documents, transactionID);
			return () => settle(marks);
		},
		around: async (documents, write) => {
			const marks = await outbox.add(documents);
			try {
				return await write();
			} finally {
				await settle(marks);
			}
		},
		recover: async () => {
			const { all, old } = await outbox.left();
			await record(all.map(({ collection, document }) => ({ collection, id: document, isNew: false })));
			await outbox.remove(old);
			return (await doWhatWasLeft(adapter, record)) || all.length > 0;
		},
	};
};
