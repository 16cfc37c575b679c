import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Unheard } from '../unheard.ts';

interface Mark {
	_id: string;
	at: Date;
}

// MongoDB ends a transaction after a minute, and no single write takes as long.
const keptMs = 2 * 60_000;

/** Writes that nobody announces leave a mark while they are under way. */
export const marksOf = (adapter: MongooseAdapter) => (): Unheard => {
	const marks = () => adapter.connection.getClient().db().collection<Mark>('unheard-writes');
	/** By this process's own clock, because those of two machines differ. */
	const firstSeen = new Map<string, number>();

	return {
		enter: async () => {
			const _id = randomUUID();
			await marks().insertOne({ _id, at: new Date() }, { writeConcern: { w: 'majority' } });
			return async () => void (await marks().deleteOne({ _id }));
		},
		look: async () => {
			const ids = (await marks().find().toArray()).map(({ _id }) => _id);
			const now = performance.now();
			for (const id of firstSeen.keys()) if (!ids.includes(id)) firstSeen.delete(id);
			for (const id of ids) if (!firstSeen.has(id)) firstSeen.set(id, now);
			const left = ids.filter((id) => now - (firstSeen.get(id) ?? now) > keptMs);
			if (left.length > 0) await marks().deleteMany({ _id: { $in: left } });
			return ids.length > 0 ? 'writing' : 'quiet';
		},
	};
};
