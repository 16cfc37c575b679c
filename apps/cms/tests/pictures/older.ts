import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { describeOlder } from '../../src/collections/media/describe-older.ts';
import type { TestCms } from '../boot.ts';

interface Bench {
	cms: TestCms;
	/** Takes a file away from where it is kept. */
	lose: (name: string) => Promise<unknown>;
}

interface Shown {
	id: string;
	contentHash?: string | null;
	placeholder?: string | null;
}

const upload = async ({ payload }: TestCms, name: string, shade: number): Promise<string> => {
	const background = { r: shade, g: 9, b: 9 };
	const data = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
		.jpeg()
		.toBuffer();
	const file = { name, data, mimetype: 'image/jpeg', size: data.length };
	const fields = { alt: name, credit: 'Test', _status: 'published' };
	const { id } = await payload.create({ collection: 'media', data: fields, file, depth: 0 } as never);
	return String(id);
};

/** What is found out about pictures once, at a start, wherever files and rows are kept. */
export const testOlderPictures = (bench: () => Bench): void => {
	test('pictures from before anybody looked are looked at after the start, and where that was stopped, it goes on', async () => {
		const { cms, lose } = bench();
		const shades = [101, 102, 103, 104];
		const ids: string[] = [];
		for (const shade of shades) ids.push(await upload(cms, `older-${shade}.jpg`, shade));
		const { db } = cms.payload;
		const known = async () =>
			Promise.all(
				ids.map(async (id) => {
					const row = await db.findOne<Shown>({
						collection: 'media',
						where: { id: { equals: id } },
					});
					return [row?.contentHash, row?.placeholder];
				}),
			);
		const asSent = await known();
		const nothing = { contentHash: null, placeholder: null };
		const forget = async (id: string) => {
			await db.updateOne({ collection: 'media', id, data: nothing, returning: false });
			const where = { parent: { equals: id } };
			const { docs } = await db.findVersions({ collection: 'media', where, locale: 'all' });
			for (const { id: version, ...row } of docs) {
				const versionData = { ...row, version: { ...row.version, ...nothing } } as never;
				await db.updateVersion({ collection: 'media', id: version, versionData });
			}
		};
		for (const id of ids) await forget(id);
		await lose('older-103.jpg');
		await db.deleteMany({ collection: 'payload-kv', where: { key: { like: 'media:' } } });

		// Stopped as soon as the first of them is done.
		const closing = new AbortController();
		const upsert = db.upsert.bind(db);
		const noted = vi.spyOn(db, 'upsert').mockImplementation(async (given) => {
			const result = await upsert(given);
			if ((given.data['data'] as { after?: string }).after === ids[0]) closing.abort();
			return result;
		});
		await describeOlder({ payload: cms.payload, signal: closing.signal });
		noted.mockRestore();
		// One database leaves out what is not there.
		const unset: unknown = expect.toSatisfy((value) => value === null || value === undefined);
		const none = [unset, unset];
		expect(await known()).toEqual([asSent[0], none, none, none]);

		await forget(ids[0] ?? '');
		const open = new AbortController().signal;
		await describeOlder({ payload: cms.payload, signal: open });
		// The file of the third is lost; the others are described all the same, and nobody looks twice.
		expect(await known()).toEqual([none, asSent[1], none, asSent[3]]);
		await describeOlder({ payload: cms.payload, signal: open });
		expect((await known())[0]).toEqual(none);

		// What is saved next goes on from the newest version.
		await cms.payload.update({ collection: 'media', id: ids[1], data: { credit: 'Somebody' } } as never);
		expect((await known())[1]).toEqual(asSent[1]);
	});
};
