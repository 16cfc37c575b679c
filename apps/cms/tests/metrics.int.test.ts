import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';

let cms: TestCms;

beforeAll(async () => {
	cms = await bootCms();
});
afterAll(() => cms?.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${cms.url}${path}`, { headers });

/** What was logged about a request or a job while the work was done, line by line. */
const logged = async (requestId: string, work: () => Promise<unknown>) => {
	const { logger } = await import('../src/http/logging.ts');
	const stream = (logger as unknown as Record<symbol, { write: (line: string) => boolean }>)[pino.symbols.streamSym];
	if (!stream) throw new Error('The logger has no stream');
	const lines: Record<string, unknown>[] = [];
	const spy = vi.spyOn(stream, 'write').mockImplementation((line) => {
		const told = JSON.parse(line) as Record<string, unknown>;
		if (told.requestId === requestId) lines.push(told);
		return true;
	});
	logger.level = 'debug';
	try {
		await work();
		// An answer is logged after its last byte has left.
		await vi.waitFor(() => expect(lines.some(({ msg }) => msg === 'Answered' || msg === 'Ran a job')).toBe(true));
	} finally {
		logger.level = 'silent';
		spy.mockRestore();
	}
	return lines;
};

describe('/metrics', () => {
	test('counts answers by part of the service and kind of status, and watches the process', async () => {
		await get('/api/themes');
		await get('/api/themes?limit=0');
		const response = await get('/metrics');
		const text = await response.text();
		expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
		expect(text).toMatch(/^http_request_duration_seconds_count\{route="rest",status="2xx"\} [1-9]/m);
		expect(text).toMatch(/^http_request_duration_seconds_count\{route="rest",status="4xx"\} [1-9]/m);
		expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
		expect(text).toMatch(/^process_resident_memory_bytes /m);
	});

	test('is nothing that a stranger sees', async () => {
		const response = await get('/metrics', { 'x-forwarded-for': '203.0.113.9' });
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect((await fetch(`${cms.url}/metrics`, { method: 'POST' })).status).toBe(405);
	});

	test('with a token, is for those who have it, wherever they are', async () => {
		const { environment } = await import('../src/environment.ts');
		environment.metricsToken = 'a-token-for-prometheus';
		try {
			const stranger = { 'x-forwarded-for': '203.0.113.9' };
			const asked = async (headers: Record<string, string>) => (await get('/metrics', headers)).status;
			expect(await asked({})).toBe(404);
			expect(await asked({ authorization: 'Bearer wrong' })).toBe(403);
			expect(await asked({ ...stranger, authorization: 'Bearer a-token-for-prometheus' })).toBe(200);
		} finally {
			environment.metricsToken = undefined;
		}
	});
});

describe('the log', () => {
	test('says who was answered what in one line, by the id of the request and without secrets', async () => {
		const lines = await logged('agency-12345', () =>
			get('/api/preview?token=secret-token', { 'x-request-id': 'agency-12345', authorization: 'Bearer inn_secret' }),
		);
		expect(lines.filter(({ msg }) => msg === 'Answered')).toEqual([
			expect.objectContaining({
				requestId: 'agency-12345',
				method: 'GET',
				route: 'preview',
				url: '/api/preview?token=…',
			}),
		]);
		expect(JSON.stringify(lines)).not.toMatch(/secret/);
	});

	test('has the id of the request in what is logged deep inside', async () => {
		const { db } = cms.payload;
		const find = db.find;
		db.find = () => {
			cms.payload.logger.warn('The database is slow');
			return Promise.reject(new Error('broken'));
		};
		const lines = await logged('agency-67890', () => get('/api/themes?limit=3', { 'x-request-id': 'agency-67890' }));
		db.find = find;
		expect(lines.find(({ msg }) => msg === 'The database is slow')).toMatchObject({ requestId: 'agency-67890' });
		expect(lines.find(({ msg }) => msg === 'A request failed')).toMatchObject({ requestId: 'agency-67890' });
	});

	test('has the id of the job in what a job does, and its run is counted', async () => {
		const job = await cms.payload.jobs.queue({ task: 'expireConsents', input: {} } as never);
		const requestId = `job-${String((job as { id: unknown }).id)}`;
		const lines = await logged(requestId, () => cms.payload.jobs.run());
		expect(lines.find(({ msg }) => msg === 'Ran a job')).toMatchObject({
			task: 'expireConsents',
			outcome: 'done',
		});
		const text = await (await get('/metrics')).text();
		expect(text).toMatch(/^job_duration_seconds_count\{task="expireConsents",outcome="done"\} 1$/m);
	});
});
