import type { RequestListener } from 'node:http';
import type { Payload } from 'payload';
import type { PublicModel } from '../../api/guard/model.ts';
import type { ChangeLog } from '../../changes/index.ts';
import { isCoherent, onCommit, onUnheard, watchOtherWriters } from '../../database/index.ts';
import { environment } from '../../environment.ts';
import { createReadCache, type ReadCache } from './index.ts';

interface OpenOptions {
	app: RequestListener;
	payload: Payload;
	model: PublicModel;
	log: Pick<ChangeLog, 'collections'>;
}

const lookEveryMs = 500;

/** A read cache that hears of every write to the database. */
export const openReadCache = ({ app, payload, model, log }: OpenOptions): { cache: ReadCache; close: () => void } => {
	const cache = createReadCache({
		app,
		model,
		cookiePrefix: payload.config.cookiePrefix,
		maxBytes: environment.readCacheBytes,
		hasOneClock: environment.redisUrl === undefined,
		isCoherent: () => isCoherent(payload),
	});
	const stopListening = onCommit(payload, (writes) => {
		// The log's own rows are written below what tells of commits.
		const isLogged = writes.some(({ collection }) => log.collections.has(collection));
		cache.drop(isLogged ? [...writes, { collection: 'changes', id: null }] : writes);
	});
	const stopForgetting = onUnheard(payload, cache.clear);
	const stopWatching = watchOtherWriters(payload, { everyMs: lookEveryMs, onWrite: cache.clear });
	return {
		cache,
		close: () => {
			stopListening();
			stopForgetting();
			stopWatching();
		},
	};
};
