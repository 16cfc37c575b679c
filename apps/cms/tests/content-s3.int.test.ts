import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { lexical } from './lexical.ts';
import { testOlderPictures } from './pictures/older.ts';
import { missingS3, startS3, type S3Server } from './database/s3-server.ts';

const missing = missingS3();
if (missing) console.warn(missing);

const account = { email: 'admin@example.org', password: 'only-for-this-test-1' };
const inWords = { alt: 'A house by the water', credit: 'Test', _status: 'published' };

interface Upload {
	id: string;
	filename: string;
	sizes: Record<string, { filename: string | null } | undefined>;
}

const photograph = (shade: number) =>
	sharp({ create: { width: 900, height: 600, channels: 3, background: { r: shade, g: 90, b: 160 } } })
		.withExif({ IFD0: { Artist: 'Somebody Private' }, IFD3: { GPSLatitude: '59/1 19/1 0/1' } })
		.jpeg()
		.toBuffer();

describe.skipIf(missing)('with files in S3', () => {
	let s3: S3Server;
	let cms: TestCms;
	let token: string;

	beforeAll(async () => {
		s3 = await startS3();
		cms = await bootCms({ settings: s3.environment });
		await cms.payload.create({ collection: 'users', data: { ...account, name: 'A', roles: ['admin'] } } as never);
		({ token } = (await cms.payload.login({ collection: 'users', data: account } as never)) as unknown as {
			token: string;
		});
	});
	afterAll(async () => {
		await cms?.stop();
		await s3?.stop();
	});

	const send = async (method: string, address: string, fields: object, data?: Buffer, name = 'house.jpg') => {
		const form = new FormData();
		form.set('_payload', JSON.stringify(fields));
		if (data) form.set('file', new File([new Uint8Array(data)], name, { type: 'image/jpeg' }));
		const response = await fetch(`${cms.url}/api/${address}`, {
			method,
			headers: { authorization: `JWT ${token}`, origin: cms.url },
			body: form,
		});
		const body = (await response.json()) as { doc: Upload };
		return { status: response.status, doc: body.doc, text: JSON.stringify(body) };
	};
	const fileOf = (name: string, headers: Record<string, string> = {}, collection = 'media') =>
		fetch(`${cms.url}/api/${collection}/file/${name}`, { headers });
	const statusOf = async (name: string, headers?: Record<string, string>) => {
		const response = await fileOf(name, headers);
		await response.arrayBuffer();
		return response.status;
	};
	const namesOf = ({ filename, sizes }: Upload) => [
		filename,
		...Object.values(sizes).flatMap((size) => (size?.filename ? [size.filename] : [])),
	];

	test('a picture and its smaller copies go there, without EXIF and not to the disk, and come back through the service', async () => {
		const { status, doc, text } = await send('POST', 'media', inWords, await photograph(1));
		expect(status, text).toBe(201);
		const names = namesOf(doc);
		expect(names).toHaveLength(5);
		expect(await s3.objects()).toEqual(expect.arrayContaining(names));
		expect(existsSync(path.join(cms.dataDir, 'media', doc.filename))).toBe(false);

		for (const name of names) {
			const answer = await fileOf(name);
			expect(answer.status).toBe(200);
			expect((await sharp(await answer.arrayBuffer()).metadata()).exif).toBeUndefined();
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		}
		const { headers } = await fileOf(doc.filename);
		expect(headers.get('cache-control')).toBe('public, no-cache');
		expect(headers.get('link')).toMatch(/rel="license"/);
		expect(headers.get('content-type')).toBe('image/jpeg');
		expect(await statusOf(doc.filename, { 'if-none-match': headers.get('etag') ?? '' })).toBe(304);
		expect(await statusOf(doc.filename, { range: 'bytes=0-9' })).toBe(206);
		expect(await statusOf('never-there.jpg')).toBeGreaterThanOrEqual(400);
	});

	test('what is not public is not read, neither through the service nor from the bucket', async () => {
		const { doc } = await send('POST', 'media', { ...inWords, _status: 'draft' }, await photograph(2), 'draft.jpg');
		const staff = { authorization: `JWT ${token}` };
		expect(await s3.objects()).toContain(doc.filename);
		expect(await statusOf(doc.filename)).toBe(403);
		expect(await statusOf(doc.filename, staff)).toBe(200);
		expect((await fetch(`${s3.environment.S3_ENDPOINT}/${s3.environment.S3_BUCKET}/${doc.filename}`)).status).toBe(403);

		const patch = (data: object) => send('PATCH', `media/${doc.id}`, data);
		await patch({ _status: 'published' });
		const { headers } = await fileOf(doc.filename);
		const held = { 'if-none-match': headers.get('etag') ?? '' };
		expect(await statusOf(doc.filename, held)).toBe(304);
		await patch({ _status: 'draft' });
		expect(await statusOf(doc.filename, held)).toBe(403);
	});

	test('another file, and a deleted document, leave nothing behind', async () => {
		const { doc } = await send('POST', 'media', inWords, await photograph(3), 'first.jpg');
		const {
			status,
			doc: replaced,
			text,
		} = await send('PATCH', `media/${doc.id}`, inWords, await photograph(4), 'second.jpg');
		expect(status, text).toBe(200);
		const left = await s3.objects();
		expect(left).toEqual(expect.arrayContaining(namesOf(replaced)));
		for (const name of namesOf(doc)) expect(left).not.toContain(name);

		const deleted = await fetch(`${cms.url}/api/media/${doc.id}`, {
			method: 'DELETE',
			headers: { authorization: `JWT ${token}`, origin: cms.url },
		});
		expect(deleted.status).toBe(200);
		expect((await s3.objects()).filter((name) => name.startsWith('second'))).toEqual([]);
	});

	test('an editor may cut a picture, and move what has to stay in view', async () => {
		const { doc } = await send('POST', 'media', inWords, await photograph(5), 'cut.jpg');
		const edits = new URLSearchParams({
			'uploadEdits[crop][x]': '10',
			'uploadEdits[crop][y]': '10',
			'uploadEdits[crop][width]': '50',
			'uploadEdits[crop][height]': '50',
			'uploadEdits[crop][unit]': '%',
			'uploadEdits[widthInPixels]': '450',
			'uploadEdits[heightInPixels]': '300',
			'uploadEdits[focalPoint][x]': '20',
			'uploadEdits[focalPoint][y]': '30',
		});
		const { status, doc: cut, text } = await send('PATCH', `media/${doc.id}?${edits}`, { focalX: 50, focalY: 50 });
		expect(status, text).toBe(200);
		expect(cut).toMatchObject({ width: 450, height: 300 });
		const answer = await fileOf(cut.filename);
		expect(answer.status).toBe(200);
		expect((await s3.objects()).filter((each) => each.startsWith('cut'))).toEqual(namesOf(cut).sort());
		expect((await sharp(await answer.arrayBuffer()).metadata()).width).toBe(450);
	});

	test('a portrait goes from the bucket, with its smaller copies, when the consent to it is withdrawn', async () => {
		const { payload } = cms;
		const { doc: portrait } = await send('POST', 'media', inWords, await photograph(7), 'portrait.jpg');
		const make = (collection: string, data: object, options: object = {}) =>
			payload.create({ collection, data, depth: 0, ...options } as never) as unknown as Promise<{ id: string }>;
		const told = { quote: 'Word.', story: lexical('Word.'), alias: 'Meron', country: 'SE', portrait: portrait.id };
		const { id } = await make('testimonies', { ...told, whatMattered: [{ factor: 'work' }] }, { draft: true });
		const terms = { language: 'sv', textVersion: '1.0', method: 'signed', scopes: ['site', 'api'], image: true };
		const consent = await make('consents', { ...terms, testimony: id, date: '2026-01-02' });
		await payload.update({ collection: 'testimonies', id, data: { _status: 'published' } } as never);
		await payload.update({ collection: 'consents', id: consent.id, data: { withdrawal: { by: 'them' } } } as never);
		const left = async () => (await s3.objects()).filter((name) => name.startsWith('portrait'));
		await expect.poll(left).toEqual([]);
	});

	testOlderPictures(() => ({ cms, lose: (name) => s3.remove(name) }));

	test('a bucket that is away is said to be, keeps no half of a picture, and everything else is answered', async () => {
		const { doc } = await send('POST', 'media', inWords, await photograph(8), 'kept.jpg');
		const ready = async () => {
			const response = await fetch(`${cms.url}/readyz`);
			return { status: response.status, files: ((await response.json()) as { files?: string }).files };
		};
		expect(await ready()).toEqual({ status: 200, files: 'ok' });
		const before = await cms.payload.count({ collection: 'media' });
		await s3.stop();
		const lost = await send('POST', 'media', inWords, await photograph(6), 'lost.jpg');
		expect([lost.status, lost.text]).toEqual([503, expect.stringContaining('/problems/unavailable')]);
		expect(await cms.payload.count({ collection: 'media' })).toEqual(before);
		const answer = await fileOf(doc.filename);
		expect([answer.status, answer.headers.get('content-type')]).toEqual([
			503,
			'application/problem+json; charset=utf-8',
		]);
		await answer.arrayBuffer();
		expect(await ready()).toEqual({ status: 200, files: 'unreachable' });
		expect((await fetch(`${cms.url}/api/media/${doc.id}`)).status).toBe(200);
	});
});
