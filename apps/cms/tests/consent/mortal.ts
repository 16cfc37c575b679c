import type { BaseDatabaseAdapter } from 'payload';

interface Given {
	collection?: string;
	collectionSlug?: string;
	req?: { transactionID?: unknown };
}
type Write = (given: Given) => Promise<unknown>;
type Commit = (id: unknown) => Promise<unknown>;

const writes = [
	'create',
	'createVersion',
	'deleteMany',
	'deleteOne',
	'deleteVersions',
	'updateMany',
	'updateOne',
] as const;

/** What a withdrawal and what follows it write to. */
const touched = new Set('consents testimonies media documents redirects changes withdrawal-receipts'.split(' '));

export interface Mortal {
	/** The database takes nothing any more from its nth write or commit from now on, as when the process was killed right before it. */
	dieAt: (nth: number) => void;
	isDead: () => boolean;
	/** As after a start. */
	revive: () => void;
}

class Died extends Error {}

/** A database that one may kill. What was in a transaction is lost, what was not is kept. */
export const mortal = (db: BaseDatabaseAdapter): Mortal => {
	let left = Infinity;
	let isDead = false;
	const step = (isCounted: boolean) => {
		if (isDead) throw new Died('The database is gone.');
		if (!isCounted) return;
		left -= 1;
		if (left > 0) return;
		isDead = true;
		throw new Died('The database has just gone.');
	};
	const written = new Set<unknown>();
	for (const name of writes) {
		const stock = (db[name] as unknown as Write).bind(db);
		const dying: Write = async (given) => {
			const transaction = await given.req?.transactionID;
			const isTouching = touched.has(given.collection ?? given.collectionSlug ?? '');
			// Within a transaction only its end counts: before it, nothing is kept.
			step(isTouching && !transaction);
			if (isTouching) written.add(transaction);
			return stock(given);
		};
		Object.assign(db, { [name]: dying });
	}
	const commit = (db.commitTransaction as Commit).bind(db);
	db.commitTransaction = (async (id: unknown) => {
		step(written.has(await (id as Promise<unknown>)));
		return commit(id);
	}) as typeof db.commitTransaction;
	return {
		dieAt: (nth) => (left = nth),
		isDead: () => isDead,
		revive: () => {
			left = Infinity;
			isDead = false;
		},
	};
};
