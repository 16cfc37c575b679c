import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { expect, test } from 'vitest';
import { createClaims } from '../../src/database/mongo/claim.ts';
import type { TestCms } from '../boot.ts';
import { factories } from '../factories.ts';

interface Doc {
	id: string;
	title: string;
}

/** What is right only as long as nobody else writes, on a database that lets all write at once. */
export const describeAlone = (cmsOf: () => TestCms): void => {
	const claimsOf = () => {
		const adapter = cmsOf().payload.db as unknown as MongooseAdapter;
		return {
			adapter,
			claims: adapter.connection.getClient().db().collection<{ _id: string; owner: string }>('claims'),
		};
	};

	test('of three periods that are saved at once and share a day one is kept, and the others are refused by its name', async () => {
		const { payload } = cmsOf();
		const title = (index: number) => `Samtidigt ${index}`;
		const create = async (index: number) => {
			const data = { ...factories.themes(), title: title(index), _status: 'draft' };
			return (await payload.create({
				collection: 'themes',
				data,
				draft: true,
				locale: 'sv',
			} as never)) as unknown as Doc;
		};
		const themes = await Promise.all([0, 1, 2].map(create));
		const data = { currentFrom: '2031-01-01', currentUntil: '2031-05-31', _status: 'published' };
		const save = ({ id }: Doc) => payload.update({ collection: 'themes', id, data, locale: 'sv' } as never);
		const results = await Promise.allSettled(themes.map(save));
		const kept = results.findIndex(({ status }) => status === 'fulfilled');
		const refused = results.filter((result) => result.status === 'rejected');
		expect(refused.map(({ reason }) => reason as unknown)).toMatchObject(
			[1, 2].map(() => ({
				status: 400,
				data: { errors: [{ path: 'currentFrom', message: expect.stringContaining(title(kept)) as string }] },
			})),
		);
		const where = { currentFrom: { equals: '2031-01-01T00:00:00.000Z' } };
		expect((await payload.db.find({ collection: 'themes', where })).docs).toMatchObject([{ id: themes[kept]?.id }]);
		expect(await claimsOf().claims.countDocuments()).toBe(0);
	});

	test('what a process that died has claimed is free after a while, and not before', async () => {
		const { adapter, claims } = claimsOf();
		await claims.insertOne({ _id: 'left', owner: 'somebody who died' });
		const impatient = createClaims(adapter, { waitMs: 60 });
		await expect(impatient('left', () => Promise.resolve())).rejects.toMatchObject({ status: 503 });
		const heir = createClaims(adapter, { leaseMs: 100 });
		expect(await heir('left', () => Promise.resolve('done'))).toBe('done');
		await expect(heir('left', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await claims.countDocuments({ _id: 'left' })).toBe(0);
	});
};
