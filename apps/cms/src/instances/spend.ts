import type { Add } from '../quota/share.ts';
import type { Redis } from './redis.ts';

/** Windows in Redis, which ends them by itself. */
export const spendIn =
	(redis: Pick<Redis, 'ask'>): Add =>
	async (name, units, windowMs) => {
		const key = `{integrationnorden}:spent:${name}`;
		const [, spent, resetMs] = await redis.ask((client) =>
			client
				.multi()
				.set(key, 0, { expiration: { type: 'PX', value: windowMs }, condition: 'NX' })
				.incrBy(key, units)
				.pTTL(key)
				.exec(),
		);
		return { spent: Number(spent), resetMs: Math.max(1, Number(resetMs)) };
	};
