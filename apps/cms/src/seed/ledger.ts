import type { Payload, PayloadRequest } from 'payload';

/** What the seed last did to one document. */
export interface Entry {
	/** Fingerprint of the record in our files. */
	source: string;
	/** Fingerprint of the document as it was stored; empty while it is being written. */
	stored: string;
}
export type Ledger = Record<string, Entry>;

const collection = 'payload-kv';
const keyOf = (set: string) => `seed:${set}`;

/** Remembers, per collection or global, what the seed wrote; kept in Payload's hidden key-value collection. */
export const readLedger = async (payload: Payload, set: string): Promise<Ledger> => {
	const row = await payload.db.findOne<{ id: string; data: Ledger }>({
		collection,
		where: { key: { equals: keyOf(set) } },
	});
	return row?.data ?? {};
};

/** Not `payload.kv.set`: that asks for fields back, which not all Mongo-compatible servers can. */
export const remember = async (payload: Payload, key: string, data: object, req: Partial<PayloadRequest> = {}) => {
	await payload.db.upsert({ collection, data: { key, data }, where: { key: { equals: key } }, req });
};

/** Goes into the transaction of `req`, together with the documents it is about. */
export const writeLedger = (payload: Payload, set: string, ledger: Ledger, req: PayloadRequest) =>
	remember(payload, keyOf(set), ledger, req);
