import { outsideTransaction } from './sqlite/held.ts';
import { commitTransaction, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload';

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

/** The same for what a request does, which joins the transaction that the request has already. */
export const inTransactionOf = async <Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> => {
	const isOurs = await initTransaction(req);
	try {
		const result = await work();
		if (isOurs) await commitTransaction(req);
		return result;
	} catch (error) {
		if (isOurs) await killTransaction(req);
		throw error;
	}
};
