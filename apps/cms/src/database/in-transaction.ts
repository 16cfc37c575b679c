import { outsideTransaction } from './sqlite/held.ts';
import type { Payload, PayloadRequest } from 'payload';

/**
 * Runs `work` in a transaction of its own where there are any: all of it is stored, or nothing. What it reads and writes
 * has to pass the `req` it is given.
 */
export const inTransaction = <Result>(
	payload: Payload,
	work: (req: Partial<PayloadRequest>) => Promise<Result>,
): Promise<Result> =>
	outsideTransaction(async () => {
		const { db } = payload;
		const id = await db.beginTransaction();
		if (id === null) return work({ payload });
		try {
			const result = await work({ payload, transactionID: id });
			await db.commitTransaction(id);
			return result;
		} catch (error) {
			await db.rollbackTransaction(id);
			throw error;
		}
	});
