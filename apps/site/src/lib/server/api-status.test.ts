import { expect, test, vi } from 'vitest';

vi.mock('$app/env/private', () => ({ CMS_URL: 'http://cms.test' }));
const { askStatus } = await import('./api-status.ts');

const answering = (body: unknown, status = 200): typeof fetch =>
	vi.fn(async () => Response.json(body, { status })) as unknown as typeof fetch;

test('says that the interface is ready, how fast it answered, its version and when something changed', async () => {
	const fetch = answering({
		status: 'ready',
		database: 'ok',
		version: '1.0.0',
		newestChangeAt: '2026-11-25T10:00:00.000Z',
	});
	expect(await askStatus(fetch)).toMatchObject({
		state: 'ready',
		milliseconds: expect.any(Number) as number,
		version: '1.0.0',
		newestChangeAt: '2026-11-25T10:00:00.000Z',
	});
	expect(vi.mocked(fetch).mock.calls[0]?.[0].toString()).toBe('http://cms.test/readyz');
});

test('says that the interface is not ready when it says so itself', async () => {
	expect(await askStatus(answering({ status: 'unavailable', database: 'unreachable' }, 503))).toMatchObject({
		state: 'unavailable',
	});
});

test.each([
	['nothing answers', () => Promise.reject(new TypeError('fetch failed'))],
	['a proxy answers in its place', () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 }))],
	['something else answers', () => Promise.resolve(Response.json({ hello: 'world' }))],
])('is honest when %s', async (_, answer) => {
	const status = await askStatus(answer as typeof fetch);
	expect(status.state).toBe('away');
	expect(status.milliseconds).toBeUndefined();
	expect(status.askedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});
