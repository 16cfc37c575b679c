import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { lexical } from './lexical.ts';

let cms: TestCms;
let token: string;

beforeAll(async () => {
	cms = await bootCms();
	const account = { email: 'admin@example.org', password: 'only-for-this-test-1' };
	await cms.payload.create({ collection: 'users', data: { ...account, name: 'A', roles: ['admin'] } } as never);
	const signedIn = await cms.payload.login({ collection: 'users', data: account } as never);
	({ token } = signedIn as unknown as { token: string });
});
afterAll(() => cms.stop());

const send = async (path: string, body: unknown) => {
	const response = await fetch(`${cms.url}/api/${path}`, {
		method: 'POST',
		headers: { authorization: `JWT ${token}`, origin: cms.url, 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	return { status: response.status, text: await response.text() };
};

const news = { title: 'T', lead: 'L', body: lexical('x'), date: '2026-01-01' };
const conference = { title: 'M', start: '2026-01-01T10:00:00Z', end: '2026-01-01T11:00:00Z', place: { country: 'SE' } };

test.each([
	['news', { ...news, title: { en: 'x' } }],
	['news', { ...news, title: 5 }],
	['news', { ...news, date: 'garbage' }],
	['news', { ...news, slug: { en: 'a' } }],
	['news', { ...news, themes: ['nobody'] }],
	['news', { ...news, image: { a: 1 } }],
	['news', { ...news, body: 'text' }],
	['news', { ...news, source: null }],
	['news', { ...news, changeType: 'huge' }],
	['news', { ...news, id: 'my-own' }],
	['news', { ...news, id: 7 }],
	['conferences', { ...conference, start_tz: 'Mars/Base' }],
	['conferences', { ...conference, place: null }],
	['conferences', { ...conference, place: { country: 'XX' } }],
	['themes', { title: 'a', currentFrom: 5 }],
	['testimonies', { municipality: 'nobody' }],
	['testimonies', { whatMattered: [null] }],
	['consents', { testimony: 'nobody', contact: 5 }],
	['redirects', { from: 5, to: 6 }],
	['practices', { coverage: 5, actions: 'x', targetGroup: 5, problem: 5 }],
	['pages', { title: 'a', layout: [{ blockType: 'nonsense' }] }],
	['media', { alt: 'x', credit: 'y', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }],
])('%s: a value of the wrong kind is a 400, in drafts too, and nothing is stored: %j', async (collection, body) => {
	for (const path of [collection, `${collection}?draft=true`]) {
		const { status, text } = await send(path, body);
		expect(status, text).toBe(400);
	}
	const { totalDocs } = await cms.payload.count({ collection } as never);
	expect(totalDocs).toBe(0);
});

test('odd but right text is kept as it is', async () => {
	for (const title of [
		'😀'.repeat(100),
		'مرحبا بالعالم',
		'A\u200dB',
		'<b>x</b>',
		'ＦＵＬＬ',
		"'; DROP TABLE news; --",
	]) {
		const { status, text } = await send('news', { ...news, title });
		expect(status, text).toBe(201);
		expect((JSON.parse(text) as { doc: { title: string } }).doc.title).toBe(title);
	}
});
