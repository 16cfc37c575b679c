import { randomUUID } from 'node:crypto';
import { asWriteError, isStorageFull } from '../storage-full.ts';
import { ForgottenRequestError, held, type HeldTransaction } from './held.ts';
import type { Turns } from '../turns.ts';
import type { Writer } from './writer.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/** What makes drizzle's transaction roll back when we want it to. */
class RolledBack extends Error {}

interface Session {
	commit: () => Promise<void>;
	rollback: () => Promise<void>;
}

interface TransactionOptions {
	adapter: SQLiteAdapter;
	writer: () => Writer;
	turns: Turns;
	/** Told when a write found the disk full, so that readiness can show it. */
	onFull: () => void;
}

const idOf = async (id: unknown) => String((await (id as Promise<unknown>)) ?? '');

/** Payload's own begin, commit and rollback swallow an error of `COMMIT`: what was acknowledged could be lost. */
export const createTransactions = ({ adapter, writer, turns, onFull }: TransactionOptions) => {
	const sessions = new Map<string, Session>();

	const open = async (transaction: HeldTransaction) => {
		await adapter.initializing;
		const endTurn = await turns.take();
		const finish = Promise.withResolvers<void>();
		const ready = Promise.withResolvers<SQLiteAdapter['sessions'][string]['db']>();
		const done = writer()
			.database.transaction(async (database) => {
				ready.resolve(database as unknown as SQLiteAdapter['sessions'][string]['db']);
				await finish.promise;
			})
			.finally(() => {
				transaction.isOpen = false;
				endTurn();
			});
		done.catch(ready.reject);
		const database = await ready.promise;

		transaction.isOpen = true;
		const session: Session = {
			commit: () => {
				finish.resolve();
				return done;
			},
			rollback: () => {
				finish.reject(new RolledBack());
				return done;
			},
		};
		sessions.set(transaction.id, session);
		adapter.sessions[transaction.id] = { db: database, resolve: session.commit, reject: session.rollback };
		return transaction.id;
	};

	/** Deleted first: nobody may find a session that is ending. */
	const remove = (id: string) => {
		const session = sessions.get(id);
		sessions.delete(id);
		delete adapter.sessions[id];
		return session;
	};

	const commit = async (id: unknown): Promise<void> => {
		const session = remove(await idOf(id));
		if (!session) return;
		try {
			await session.commit();
		} catch (error) {
			if (isStorageFull(error)) onFull();
			throw asWriteError(error);
		}
	};

	return {
		// Not `async`: `enterWith` has to run before the first `await` to reach the operation that calls this.
		begin: (): Promise<string> => {
			if (held.getStore()?.isOpen) return Promise.reject(new ForgottenRequestError('A write'));
			const transaction: HeldTransaction = { id: randomUUID(), isOpen: false };
			held.enterWith(transaction);
			return open(transaction);
		},
		commit,
		rollback: async (id: unknown): Promise<void> => {
			await remove(await idOf(id))
				?.rollback()
				.catch((error: unknown) => {
					if (!(error instanceof RolledBack)) throw error;
				});
		},
		has: (id: string) => sessions.has(id),
		/** For an error that came before the commit. */
		typed: (error: unknown) => {
			if (isStorageFull(error)) onFull();
			return asWriteError(error);
		},
		/** Changes nothing, but as a write. */
		probe: () =>
			held.exit(async () => {
				const transaction: HeldTransaction = { id: randomUUID(), isOpen: false };
				await open(transaction);
				await writer().execute('PRAGMA user_version = 1');
				await commit(transaction.id);
			}),
	};
};

export type Transactions = ReturnType<typeof createTransactions>;
