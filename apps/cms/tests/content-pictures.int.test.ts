import { rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { lexical } from './lexical.ts';
import { testOlderPictures } from './pictures/older.ts';
import { testWordsOfPictures } from './pictures/words.ts';

let cms: TestCms;
const account = { email: 'admin@example.org', password: 'only-for-this-test-1' };
const heads: Record<string, string> = {};

const create = (collection: string, data: object, rest: object = {}) =>
	cms.payload.create({ collection, data, depth: 0, ...rest } as never) as unknown as Promise<{ id: string }>;

const pixels = (shade: number) =>
	sharp({ create: { width: 60, height: 40, channels: 3, background: { r: shade, g: 9, b: 9 } } });

const picture = async (name: string, data: Buffer, kind: 'jpg' | 'png' = 'jpg') =>
	(
		await create(
			'media',
			{ alt: name, credit: 'Test', _status: 'published' },
			{
				file: {
					name: `${name}.${kind}`,
					data,
					mimetype: kind === 'jpg' ? 'image/jpeg' : 'image/png',
					size: data.length,
				},
			},
		)
	).id;

const ask = async (path: string, who?: string) => {
	const response = await fetch(`${cms.url}/api/media/${path}`, {
		headers: who ? { authorization: heads[who] ?? '' } : {},
	});
	return { status: response.status, body: (await response.json()) as Record<string, never> };
};
interface Usage {
	uses: { slug: string; id: string | null; title: string }[];
	hidden: number;
	same: { id: string; filename: string }[];
}
const usageOf = async (id: string, who = 'editor') => (await ask(`${id}/usage`, who)).body as unknown as Usage;
const shownIn = async (id: string) =>
	(await usageOf(id)).uses.map((use) => `${use.slug}/${use.id}: ${use.title}`).sort();
const unused = async () =>
	((await ask('unused', 'editor')).body as unknown as { unused: { id: string }[] }).unused.map(({ id }) => id);

beforeAll(async () => {
	cms = await bootCms();
	for (const role of ['admin', 'editor', 'guest-writer']) {
		const given = { ...account, email: `${role}@example.org` };
		await create('users', { ...given, name: role, roles: [role] });
		const { token } = (await cms.payload.login({ collection: 'users', data: given } as never)) as unknown as {
			token: string;
		};
		heads[role] = `JWT ${token}`;
	}
});
afterAll(() => cms.stop());

test('an editor sees where a picture is used: fields, texts, drafts and the site itself', async () => {
	const image = await picture('used', await pixels(10).jpeg().toBuffer());
	expect(await unused()).toContain(image);

	const inText = {
		type: 'upload',
		relationTo: 'media',
		value: image,
		id: 'one',
		fields: {},
		format: '',
		version: 3,
	};
	const body = lexical('Words.');
	(body.root.children as object[]).push(inText);
	await create('news', {
		id: 'in-text',
		title: 'In a text',
		lead: 'Lead.',
		body,
		date: '2026-01-01',
		_status: 'published',
	});
	await create('people', { id: 'in-field', name: 'In a field', portrait: image, _status: 'published' });
	await create('themes', { id: 'draft', title: 'Was', area: 'housing', lead: 'Lead.', _status: 'published' });
	await cms.payload.update({ collection: 'themes', id: 'draft', data: { image }, draft: true } as never);
	await cms.payload.updateGlobal({ slug: 'site', data: { name: 'N', description: 'D', defaultImage: image } } as never);

	expect(await shownIn(image)).toEqual([
		'news/in-text: In a text',
		'people/in-field: In a field',
		'site/null: ',
		'themes/draft: Was',
	]);
	expect(await unused()).not.toContain(image);
});

test('the same picture is found by what it shows, whatever the camera wrote into it', async () => {
	const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
	const shown = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'white', noise } })
		.png()
		.toBuffer();
	const described = await sharp(shown)
		.withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '59/1 19/1 0/1' } })
		.png()
		.toBuffer();
	const first = await picture('first', shown, 'png');
	expect((await usageOf(first)).same).toEqual([]);
	const withExif = await picture('with-exif', described, 'png');
	expect((await usageOf(first)).same).toEqual([{ id: withExif, filename: 'with-exif.png' }]);

	// Encoding it once more makes other bytes of it.
	const photograph = await picture('photograph', await sharp(shown).jpeg({ quality: 95 }).toBuffer());
	const served = await fetch(`${cms.url}/api/media/file/photograph.jpg`);
	const taken = await picture('taken-from-the-site', Buffer.from(await served.arrayBuffer()));
	expect((await usageOf(taken)).same).toEqual([{ id: photograph, filename: 'photograph.jpg' }]);

	const other = await picture('other', await pixels(200).jpeg().toBuffer());
	expect((await usageOf(other)).same).toEqual([]);
	await cms.payload.update({ collection: 'media', id: first, data: { deletedAt: new Date().toISOString() } } as never);
	expect((await usageOf(withExif)).same).toEqual([]);
});

test('nobody but the staff is told, and what a picture holds is never said', async () => {
	const image = await picture('asked-about', await pixels(50).jpeg().toBuffer());
	for (const path of [`${image}/usage`, 'unused']) {
		expect([403, 404]).toContain((await ask(path)).status);
		expect((await ask(path, 'guest-writer')).status).toBe(403);
	}
	expect((await ask('nothing/usage', 'editor')).status).toBe(404);
	expect(JSON.stringify((await ask(image, 'admin')).body)).not.toContain('contentHash');
});

interface Shown {
	placeholder?: string | null;
	focalX?: number;
	focalY?: number;
	sizes?: Record<string, { url?: string; mimeType?: string } | undefined>;
}
const read = async (address: string) => (await (await fetch(`${cms.url}/api/${address}`)).json()) as Shown;

test('whoever reads a picture gets what stands in its place, its sizes in AVIF and WebP, and what has to stay in view', async () => {
	const data = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#206040' } })
		.jpeg()
		.toBuffer();
	const image = await picture('landscape', data);
	await cms.payload.update({ collection: 'media', id: image, data: { focalX: 20, focalY: 80 } } as never);
	const found = await read(`media/${image}`);
	expect(found).toMatchObject({ focalX: 20, focalY: 80 });
	expect(found.placeholder).toMatch(/^data:image\/webp;base64,/);
	expect(found.sizes?.['avif480']).toMatchObject({ mimeType: 'image/avif' });
	expect(found.sizes?.['webp800']).toMatchObject({ mimeType: 'image/webp' });

	await create('people', { id: 'with-picture', name: 'P', portrait: image, _status: 'published' });
	const person = (await read('people/with-picture?depth=1')) as unknown as { portrait: Shown };
	expect(person.portrait).toMatchObject({ placeholder: found.placeholder, focalX: 20 });

	const forged = { placeholder: 'data:image/svg+xml;base64,AAAA' };
	const answer = await fetch(`${cms.url}/api/media/${image}`, {
		method: 'PATCH',
		headers: { authorization: heads['editor'] ?? '', origin: cms.url, 'content-type': 'application/json' },
		body: JSON.stringify(forged),
	});
	await answer.arrayBuffer();
	expect(await read(`media/${image}`)).toMatchObject({ placeholder: found.placeholder });

	const other = await pixels(250).jpeg().toBuffer();
	const file = { name: 'landscape.jpg', data: other, mimetype: 'image/jpeg', size: other.length };
	await cms.payload.update({ collection: 'media', id: image, data: {}, file, overwriteExistingFiles: true } as never);
	expect((await read(`media/${image}`)).placeholder).not.toBe(found.placeholder);
});

testWordsOfPictures(() => cms);
testOlderPictures(() => ({ cms, lose: (name) => rm(path.join(cms.dataDir, 'media', name)) }));
