import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { v7 as uuidv7 } from 'uuid';
import { asWriteError } from '../database/storage-full.ts';
import type { Touched } from './append.ts';

/** Says that a document is being changed and that the log may not tell of it yet. */
export interface Mark {
	_id: string;
	collection: string;
	document: string;
	at: Date;
}

// No write takes this long. Until then a mark stays, because its change may still be on its way to the database.
const keptMs = 10 * 60 * 1000;

/** Marks in a collection of their own, which is nobody's but the log's. */
export const createOutbox = (adapter: MongooseAdapter) => {
	const marks = () => adapter.connection.getClient().db().collection<Mark>('changes-outbox');
	/** Of writes that go on in this process. */
	const own = new Set<string>();

	const release = (given: readonly Mark[]) => {
		for (const { _id } of given) own.delete(_id);
	};

	return {
		release,
		add: async (documents: readonly Touched[], transactionID?: string): Promise<Mark[]> => {
			const added = documents.map(({ collection, id }) => ({
				_id: uuidv7(),
				collection,
				document: id,
				at: new Date(),
			}));
			for (const { _id } of added) own.add(_id);
			const session = transactionID === undefined ? undefined : adapter.sessions[transactionID];
			try {
				if (added.length > 0) await marks().insertMany(added, { ...(session && { session }) });
			} catch (error) {
				release(added);
				throw asWriteError(error);
			}
			return added;
		},
		remove: async (given: readonly Mark[]) => {
			if (given.length > 0) await marks().deleteMany({ _id: { $in: given.map(({ _id }) => _id) } });
			release(given);
		},
		/** What other processes, or writes that failed, have left behind. */
		left: async (): Promise<{ all: Mark[]; old: Mark[] }> => {
			const all = (await marks().find().toArray()).filter(({ _id }) => !own.has(_id));
			return { all, old: all.filter(({ at }) => at.getTime() < Date.now() - keptMs) };
		},
	};
};
