import type { Payload, PayloadRequest } from 'payload';
import { globals } from '../../seed/content/globals.ts';
import { toStored } from './convert.ts';
import { fingerprint } from './fingerprint.ts';
import { readLedger, writeLedger } from './ledger.ts';
import type { Counts } from './seed.ts';
import { inSeedTransaction } from './store.ts';
import type { SeedGlobal } from './types.ts';

const key = 'global';

const readNewest = async (payload: Payload, global: SeedGlobal, req?: PayloadRequest) => {
	const { docs } = await payload.db.findGlobalVersions<Record<string, unknown>>({
		global,
		limit: 1,
		sort: '-updatedAt',
		pagination: false,
		locale: 'all',
		where: {},
		...(req && { req }),
	});
	return docs[0]?.version;
};

/** Like a document of a collection; `undefined` where we have no content for it. */
export const seedGlobal = async (payload: Payload, global: SeedGlobal): Promise<Counts | undefined> => {
	const record = globals[global];
	const config = payload.config.globals.find(({ slug }) => slug === global);
	if (!record || !config) return undefined;
	const { data, problems } = toStored(`globals/${global}`, record, config.flattenedFields);
	if (problems.length > 0) throw new Error(`The seed’s content has mistakes:\n${problems.join('\n')}`);

	const counts: Counts = { created: 0, updated: 0, unchanged: 0, edited: [], removed: [] };
	const source = fingerprint(data);
	const ledger = await readLedger(payload, `globals/${global}`);
	const entry = ledger[key];
	const newest = await readNewest(payload, global);
	if (newest && fingerprint(newest) !== entry?.stored && entry?.stored !== '') return { ...counts, edited: [global] };
	if (newest && entry?.source === source && entry.stored !== '') return { ...counts, unchanged: 1 };

	await inSeedTransaction(payload, async (req) => {
		ledger[key] = { source, stored: '' };
		if (!req.transactionID) await writeLedger(payload, `globals/${global}`, ledger, req);
		const now = new Date().toISOString();
		const dated = { ...data, createdAt: now, updatedAt: now, globalType: global };
		// Payload keeps a global as one row; on the first write there is none to update.
		const current = await payload.db.findGlobal({ slug: global, req });
		const isThere = Object.keys(current ?? {}).some((name) => name !== 'globalType');
		if (isThere) await payload.db.updateGlobal({ slug: global, data: structuredClone(dated), req, returning: false });
		else await payload.db.createGlobal({ slug: global, data: structuredClone(dated), req, returning: false });
		await payload.db.createGlobalVersion({
			globalSlug: global,
			versionData: structuredClone(dated) as never,
			autosave: false,
			createdAt: now,
			updatedAt: now,
			req,
			returning: false,
		});
		ledger[key] = { source, stored: fingerprint(await readNewest(payload, global, req)) };
		await writeLedger(payload, `globals/${global}`, ledger, req);
	});
	return { ...counts, [newest ? 'updated' : 'created']: 1 };
};
