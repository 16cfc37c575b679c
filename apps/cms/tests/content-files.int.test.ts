import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { request as undiciRequest } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { bootCms, type TestCms } from './boot.ts';

let cms: TestCms;
let payload: Payload;
let token: string;

beforeAll(async () => {
	cms = await bootCms();
	payload = cms.payload;
	const account = { email: 'admin@example.org', password: 'only-for-this-test-1' };
	await payload.create({ collection: 'users', data: { ...account, name: 'A', roles: ['admin'] } } as never);
	({ token } = (await payload.login({ collection: 'users', data: account } as never)) as unknown as { token: string });
});
afterAll(() => cms.stop());

interface Upload {
	id: string;
	filename: string;
	mimeType: string;
	url: string;
	width?: number;
	sizes?: Record<string, { filename: string | null; mimeType: string | null; width: number | null } | undefined>;
	[field: string]: unknown;
}

const published = { _status: 'published' };
const inWords = { alt: 'Ett hus vid vattnet', credit: 'Test', ...published };

const send = async (collection: string, name: string, data: Uint8Array | string, fields: object, type = '') => {
	const form = new FormData();
	form.set('_payload', JSON.stringify(fields));
	const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data);
	form.set('file', new File([bytes], name, { type }));
	const response = await fetch(`${cms.url}/api/${collection}`, {
		method: 'POST',
		headers: { authorization: `JWT ${token}`, origin: cms.url },
		body: form,
	});
	const body = (await response.json()) as { doc?: Upload };
	return { status: response.status, doc: body.doc as Upload, text: JSON.stringify(body) };
};
const update = (collection: string, id: string, data: object) =>
	payload.update({ collection, id, data, depth: 0 } as never) as unknown as Promise<Upload>;
const stored = (collection: string) => readdir(path.join(cms.dataDir, collection)).catch((): string[] => []);
const fileOf = (collection: string, name: string) => fetch(`${cms.url}/api/${collection}/file/${name}`);

const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 160 } } });
const photograph = () =>
	picture(1300, 900)
		.withExif({ IFD0: { Artist: 'Somebody Private', Copyright: 'X' }, IFD3: { GPSLatitude: '59/1 19/1 0/1' } })
		.jpeg()
		.toBuffer();

describe('images', () => {
	test('are kept without EXIF, with smaller copies and none larger', async () => {
		const original = await photograph();
		expect((await sharp(original).metadata()).exif).toBeDefined();
		const { status, doc } = await send('media', 'Huset på Öland.JPG', original, inWords, 'image/jpeg');
		expect(status).toBe(201);
		expect(doc).toMatchObject({ filename: 'huset-pa-oland.jpg', mimeType: 'image/jpeg', width: 1300 });
		const widths = Object.entries(doc.sizes ?? {}).flatMap(([name, size]) =>
			size?.filename ? [[name, size.width]] : [],
		);
		expect(Object.fromEntries(widths)).toEqual({
			avif480: 480,
			webp480: 480,
			avif800: 800,
			webp800: 800,
			avif1280: 1280,
			webp1280: 1280,
		});
		for (const name of await stored('media')) {
			const bytes = await readFile(path.join(cms.dataDir, 'media', name));
			expect(bytes.includes('Somebody Private')).toBe(false);
			expect((await sharp(bytes).metadata()).exif).toBeUndefined();
		}
		const answer = await fileOf('media', String(doc.sizes?.['avif480']?.filename));
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('image/avif');
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});

	test('of every accepted kind are taken', async () => {
		for (const format of ['png', 'webp', 'avif', 'gif'] as const) {
			const data = await picture(600, 400).toFormat(format).toBuffer();
			const { status, doc, text } = await send('media', `format.${format}`, data, inWords, `image/${format}`);
			expect(status, text).toBe(201);
			expect(doc.mimeType).toBe(`image/${format}`);
		}
	});

	test('need words for those who do not see them, or to be decorative, before publishing', async () => {
		const data = await picture(60, 40).png().toBuffer();
		const bare = { credit: 'Test', ...published };
		const { status, text } = await send('media', 'ord.png', data, bare, 'image/png');
		expect(status).toBe(400);
		expect(text).toContain('alt');
		expect((await send('media', 'pryd.png', data, { ...bare, decorative: true }, 'image/png')).status).toBe(201);
		expect((await stored('media')).some((name) => name.startsWith('ord'))).toBe(false);
	});

	test('drawn as SVG are rid of everything that runs or fetches', async () => {
		const drawing = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)">
			<script>alert(1)</script><circle cx="5" cy="5" r="4" fill="url(https://evil.example/x)" onclick="alert(1)"/>
			<a href="javascript:alert(1)"><rect width="2" height="2"/></a><image href="https://evil.example/p.png"/>
			<foreignObject><iframe src="https://evil.example"/></foreignObject></svg>`;
		const { status, doc, text } = await send('media', 'teckning.svg', drawing, inWords, 'image/svg+xml');
		expect(status, text).toBe(201);
		const answer = await fileOf('media', doc.filename);
		const served = await answer.text();
		expect(served).toContain('<circle');
		expect(served).not.toMatch(/script|onload|onclick|evil|javascript|iframe/i);
		expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});
});

describe('a file that is not what it is named', () => {
	test.each([
		['media', 'bild.jpg', async () => picture(20, 20).png().toBuffer()],
		['media', 'bild.png', async () => Buffer.from('<html><script>alert(1)</script></html>')],
		['media', 'bild.svg', async () => Buffer.from('<html><body onload="x()"></body></html>')],
		['media', 'bild.html', async () => Buffer.from('<html></html>')],
		['media', 'bild.jpg', async () => Buffer.alloc(0)],
		['media', 'trasig.png', async () => (await picture(400, 400).png().toBuffer()).subarray(0, 60)],
		['media', 'rapport.pdf', async () => Buffer.from('%PDF-1.7\n%%EOF')],
		['documents', 'rapport.pdf', async () => Buffer.from('MZ\u0090\u0000 not a pdf')],
		['documents', 'tabell.csv', async () => picture(20, 20).png().toBuffer()],
		['documents', 'text.txt', async () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
		['documents', 'rapport.docx', async () => Buffer.from('PK\u0003\u0004 nonsense')],
		['documents', 'ljud.mp3', async () => Buffer.from('not music')],
		['documents', 'program.exe', async () => Buffer.from('MZ')],
	])('%s %s is refused and not stored', async (collection, name, data) => {
		const before = await stored(collection);
		const fields = collection === 'media' ? inWords : { title: 'Rapport', credit: 'Test', ...published };
		const { status, text } = await send(collection, name, await data(), fields);
		expect(status, text).toBe(400);
		expect(await stored(collection)).toEqual(before);
		const { totalDocs } = await payload.count({
			collection,
			where: { filename: { contains: path.parse(name).name } },
		} as never);
		expect(totalDocs).toBe(0);
	});
});

describe('documents', () => {
	const fields = { title: 'Rapport', credit: 'Test', ...published };

	test('are served so that a browser does not run them', async () => {
		const { status, doc, text } = await send('documents', 'Tabell ä.csv', 'år;antal\n2024;12\n', fields, 'text/csv');
		expect(status, text).toBe(201);
		expect(doc).toMatchObject({ filename: 'tabell-a.csv', mimeType: 'text/csv' });
		const answer = await fileOf('documents', doc.filename);
		expect(answer.headers.get('content-disposition')).toBe('attachment');
		expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	});

	test('of other accepted kinds are taken', async () => {
		const pdf =
			'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n';
		for (const [name, data] of [
			['rapport.pdf', pdf],
			['text.txt', 'Hej och välkommen.'],
			['undertext.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n'],
		] as const) {
			const { status, text } = await send('documents', name, data, fields);
			expect(status, text).toBe(201);
		}
	});
});

test('a file that somebody has already is not sent again, and is asked about before it is used', async () => {
	const { doc } = await send('media', 'held.jpg', await photograph(), inWords, 'image/jpeg');
	const first = await fileOf('media', doc.filename);
	const { headers } = first;
	await first.arrayBuffer();
	expect(headers.get('etag')).toMatch(/^"[^"]+"$/);
	expect(headers.get('cache-control')).toBe('public, no-cache');
	expect(headers.get('link')).toMatch(/rel="license"/);
	const address = `${cms.url}/api/media/file/${doc.filename}`;
	const statusWith = async (held: Record<string, string>) => {
		const response = await fetch(address, { headers: held });
		await response.arrayBuffer();
		return response.status;
	};
	expect(await statusWith({ 'if-none-match': headers.get('etag') ?? '' })).toBe(304);
	expect(await statusWith({ 'if-modified-since': headers.get('last-modified') ?? '' })).toBe(304);
	expect(await statusWith({ 'if-none-match': '"other"' })).toBe(200);
	expect(await statusWith({ range: 'bytes=0-9' })).toBe(206);

	await update('media', doc.id, { _status: 'draft' });
	expect(await statusWith({ 'if-none-match': headers.get('etag') ?? '' })).toBe(403);
});

test('a file has one tag and one form: whoever unpacks answers gets the bytes that are kept', async () => {
	const fields = { title: 'Tabell', credit: 'Test', ...published };
	const rows = `${'år;antal\n2024;12\n'.repeat(400)}`;
	const { doc } = await send('documents', 'lang.csv', rows, fields, 'text/csv');
	const ask = async (coding: string) => {
		const { headers, body } = await undiciRequest(`${cms.url}/api/documents/file/${doc.filename}`, {
			headers: { 'accept-encoding': coding },
		});
		return { headers, text: await body.text() };
	};
	const plain = await ask('identity');
	for (const coding of ['gzip', 'br', 'zstd']) {
		const { headers, text } = await ask(coding);
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['etag']).toBe(plain.headers['etag']);
		expect(text).toBe(rows);
	}
});

describe('a file is public as long as its document is', () => {
	test('drafts, unpublished and trashed ones are not served, staff still sees them', async () => {
		const data = await picture(60, 40).png().toBuffer();
		const { doc } = await send('media', 'hemlig.png', data, { ...inWords, _status: 'draft' }, 'image/png');
		const isServed = async () => (await fileOf('media', doc.filename)).status === 200;
		expect(await isServed()).toBe(false);
		await update('media', doc.id, published);
		expect(await isServed()).toBe(true);
		await update('media', doc.id, { _status: 'draft' });
		expect(await isServed()).toBe(false);
		const headers = { authorization: `JWT ${token}` };
		expect((await fetch(`${cms.url}/api/media/file/${doc.filename}`, { headers })).status).toBe(200);
		await update('media', doc.id, published);
		await update('media', doc.id, { deletedAt: new Date().toISOString() });
		expect(await isServed()).toBe(false);
		expect((await fileOf('media', 'aldrig-funnits.png')).status).toBeGreaterThanOrEqual(400);
		expect((await fileOf('media', '..%2f..%2fcms.db')).status).toBeGreaterThanOrEqual(400);
	});
});
