import type { PayloadRequest } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { OpenIdRefusal } from './refusal.ts';

const collection = 'payload-kv';
const prefix = 'openid-used/';
const dayMs = 24 * 60 * 60 * 1000;

const dayOf = (time: number) => `${prefix}${new Date(time).toISOString().slice(0, 10)}/`;

/**
 * Refuses what was used before, on whichever instance: the key is unique in the database. In the transaction of the sign-in,
 * so that one that fails can be tried again.
 */
export const useOnce = async (req: PayloadRequest, id: string): Promise<void> => {
	const { db } = req.payload;
	const [today, yesterday] = [dayOf(Date.now()), dayOf(Date.now() - dayMs)];
	const keys = [`${today}${id}`, `${yesterday}${id}`];
	if (await db.findOne({ collection, where: { key: { in: keys } }, req })) throw new OpenIdRefusal('stale');
	await db
		.create({ collection, data: { id: uuidv7(), key: keys[0], data: {} }, returning: false, req })
		.catch((cause: unknown) => {
			throw new OpenIdRefusal('stale', { cause });
		});
	const { docs } = await db.find<{ id: string; key: string }>({
		collection,
		where: { key: { like: prefix } },
		limit: 1000,
		pagination: false,
		req,
	});
	const old = docs.filter(({ key }) => key.startsWith(prefix) && !key.startsWith(today) && !key.startsWith(yesterday));
	if (old.length > 0) await db.deleteMany({ collection, where: { id: { in: old.map(({ id }) => id) } }, req });
};
