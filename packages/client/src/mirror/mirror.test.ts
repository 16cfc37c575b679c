import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memory, type Memory } from '../../tests/memory.ts';
import { Service } from '../../tests/service.ts';
import { createClient } from '../client.ts';
import { ApiError, ConnectionError } from '../errors.ts';
import type { MirrorOptions, MirrorProgress } from './types.ts';

let service: Service;
let target: Memory;

beforeEach(async () => {
	service = await new Service().start();
	target = memory();
	service.publish('practices', { id: 'a', title: 'Alfa' });
	service.publish('practices', { id: 'b', title: 'Beta' });
	service.publish('testimonies', { id: 't', quote: 'Told in confidence' });
	service.publish('news', { id: 'n', title: 'Not wanted' });
});
afterEach(async () => {
	vi.useRealTimers();
	await service.stop();
});

const client = (options = {}) => createClient({ baseUrl: service.url, retries: 0, ...options });
const wanted = { types: ['practices', 'testimonies'], locales: ['sv', 'en'] } as const;
const mirror = (options: Partial<MirrorOptions> = {}) => client().mirror({ target, ...wanted, ...options });
const verify = (options = {}) => client().verify({ target, ...wanted, ...options });
const keys = () => [...target.kept.keys()].toSorted();

test('the first run copies what is wanted, in each language, from the export', async () => {
	const steps: MirrorProgress[] = [];
	const result = await mirror({ onProgress: (progress) => steps.push(progress) });
	expect(keys()).toEqual([
		'practices/a.en',
		'practices/a.sv',
		'practices/b.en',
		'practices/b.sv',
		'testimonies/t.en',
		'testimonies/t.sv',
	]);
	expect(target.kept.get('practices/a.sv')).toEqual({ id: 'a', title: 'Alfa', shownIn: 'sv' });
	expect(result).toEqual({ written: 6, removed: 0, cursor: 'c000004' });
	expect(steps.filter(({ step }) => step === 'exported')).toHaveLength(4);
	expect(steps.at(-1)).toEqual({ step: 'current', cursor: 'c000004' });
	await expect(verify()).resolves.toEqual({ isSame: true, compared: 6, differences: [], pending: 0 });
});

test('the next run reads what changed, and of each document what it is now', async () => {
	await mirror();
	service.asked.length = 0;
	service.publish('practices', { id: 'c', title: 'Gamma' });
	service.publish('practices', { id: 'a', title: 'Alfa 2' });
	service.publish('practices', { id: 'a', title: 'Alfa 3' });
	service.move('practices', 'b', 'beta', 'b');
	service.retract('deleted', 'practices', 'c');
	service.publish('news', { id: 'm' });
	await mirror();
	expect(target.kept.get('practices/a.en')).toEqual({ id: 'a', title: 'Alfa 3', shownIn: 'en' });
	expect(target.kept.get('practices/b.sv')).toMatchObject({ slug: 'b' });
	expect(service.asked).toEqual([
		'/api/changes?since=c000004&types=practices,testimonies',
		expect.stringMatching(/^\/api\/practices\?where\[id\]\[in\]=a,b&locale=sv&depth=0&joins=false/) as string,
		expect.stringMatching(/^\/api\/practices\?where\[id\]\[in\]=a,b&locale=en&depth=0&joins=false/) as string,
	]);
	await expect(verify()).resolves.toMatchObject({ isSame: true, pending: 0 });
});

test('what is withdrawn goes before anything else is read, in every language', async () => {
	await mirror();
	service.publish('practices', { id: 'a', title: 'Alfa 2' });
	service.retract('withdrawn', 'testimonies', 't');
	target.calls.length = 0;
	await mirror();
	expect(target.calls.slice(0, 4)).toEqual([
		'load',
		'remove testimonies/t.sv (withdrawn)',
		'remove testimonies/t.en (withdrawn)',
		'put practices/a.sv (updated)',
	]);
	expect(keys()).not.toContain('testimonies/t.sv');
});

test('entries that come twice, or late, change nothing', async () => {
	service.retract('unpublished', 'practices', 'b');
	service.publish('practices', { id: 'b', title: 'Beta again' });
	await mirror();
	const before = new Map(target.kept);
	service.repeat(service.log[1]);
	service.repeat(service.log[4]);
	service.repeat(service.log[5]);
	await mirror();
	expect(target.kept).toEqual(before);
});

test('a document that is gone before its entry is read is removed at once', async () => {
	await mirror();
	service.publish('practices', { id: 'a', title: 'Alfa 2' });
	service.interfere = (_, __, url) => {
		if (url.pathname === '/api/practices') service.documents.get('practices')?.delete('a');
		return false;
	};
	await mirror();
	expect(keys()).not.toContain('practices/a.sv');
});

test('more changes than one page are worked off page by page, each remembered', async () => {
	await mirror();
	for (let index = 0; index < 230; index++) service.publish('practices', { id: `p${index}` });
	target.calls.length = 0;
	await mirror();
	expect(target.calls.filter((call) => call.startsWith('save'))).toEqual([
		'save c000104',
		'save c000204',
		'save c000234',
	]);
	await expect(verify()).resolves.toMatchObject({ isSame: true, compared: 466 });
});

test('a type or language that is added is copied, one that is left out is removed', async () => {
	await mirror({ types: ['practices'], locales: ['sv'] });
	const steps: MirrorProgress[] = [];
	await mirror({ types: ['testimonies'], locales: ['sv', 'en'], onProgress: (progress) => steps.push(progress) });
	expect(keys()).toEqual(['testimonies/t.en', 'testimonies/t.sv']);
	expect(steps).toContainEqual({ step: 'dropped', collection: 'practices', locale: 'sv', documents: 2 });
});

test('what a run left half done is removed when it is no longer wanted', async () => {
	target.before = (call) => {
		if (call === 'put practices/b.sv') throw new Error('No space left');
	};
	await expect(mirror()).rejects.toThrow('No space left');
	target.before = () => undefined;
	await mirror({ types: ['testimonies'] });
	expect(keys()).toEqual(['testimonies/t.en', 'testimonies/t.sv']);
});

test('reading everything again brings back what was lost and takes away what should not be there', async () => {
	await mirror();
	target.kept.delete('practices/a.sv');
	target.kept.set('practices/b.en', { id: 'b', title: 'Changed by hand' });
	target.kept.set('practices/old.sv', { id: 'old' });
	await expect(verify()).resolves.toMatchObject({
		isSame: false,
		differences: [
			{ kind: 'missing', collection: 'practices', locale: 'sv', id: 'a' },
			{ kind: 'extra', collection: 'practices', locale: 'sv', id: 'old' },
			{ kind: 'different', collection: 'practices', locale: 'en', id: 'b' },
		],
	});
	await mirror();
	await expect(verify()).resolves.toMatchObject({ isSame: false });
	await mirror({ fresh: true });
	await expect(verify()).resolves.toMatchObject({ isSame: true });
});

test('what changed since the mirror ran is pending, not wrong', async () => {
	await mirror();
	service.publish('practices', { id: 'c' });
	service.retract('unpublished', 'practices', 'b');
	await expect(verify()).resolves.toEqual({ isSame: true, compared: 6, differences: [], pending: 4 });
});

test('what a document does not say itself is not compared', async () => {
	const document = { id: 'a', problem: { root: {} }, problemHtml: '<a>Before</a>' };
	service.publish('practices', document);
	await mirror();
	service.documents.get('practices')?.set('a', { ...document, problemHtml: '<a>After</a>' });
	await expect(verify()).resolves.toMatchObject({ isSame: true });
	service.documents.get('practices')?.set('a', { ...document, problem: { root: { text: 'x' } } });
	await expect(verify()).resolves.toMatchObject({ isSame: false });
});

test('a copy that was never made cannot be verified', async () => {
	await mirror({ locales: ['sv'] });
	await expect(verify()).rejects.toThrow('no complete copy of practices in en');
});

test('a run that fails anywhere is repeated from there: nothing is lost, nothing stays', async () => {
	for (let failAt = 0; ; failAt++) {
		const scene = await new Service().start();
		const place = memory();
		const run = async (isFailing: boolean) => {
			let left = failAt;
			place.before = () => {
				if (isFailing && left-- === 0) throw new Error('pulled the plug');
			};
			await createClient({ baseUrl: scene.url, retries: 0 })
				.mirror({ target: place, ...wanted })
				.catch((cause: Error) => expect(cause.message).toBe('pulled the plug'));
			return left < 0;
		};
		scene.publish('practices', { id: 'a' });
		scene.publish('practices', { id: 'b' });
		scene.publish('testimonies', { id: 't' });
		let hasFailed = await run(true);
		scene.publish('practices', { id: 'c' });
		scene.publish('practices', { id: 'a', title: 'Alfa 2' });
		scene.retract('deleted', 'practices', 'b');
		scene.retract('withdrawn', 'testimonies', 't');
		hasFailed = (await run(true)) || hasFailed;
		await run(false);
		expect([...place.kept.keys()].toSorted()).toEqual([
			'practices/a.en',
			'practices/a.sv',
			'practices/c.en',
			'practices/c.sv',
		]);
		expect(place.kept.get('practices/a.sv')).toMatchObject({ title: 'Alfa 2' });
		await scene.stop();
		if (!hasFailed) break;
	}
});

test('a service that no longer knows the cursor is read from the beginning, once', async () => {
	await mirror();
	const steps: string[] = [];
	target.state = { ...target.state!, cursor: 'of-a-later-life' };
	target.kept.set('practices/ghost.sv', { id: 'ghost' });
	await mirror({ onProgress: ({ step }) => steps.push(step) });
	expect(steps[0]).toBe('restarted');
	expect(keys()).not.toContain('practices/ghost.sv');

	service.interfere = (_, response, url) =>
		url.pathname === '/api/changes' &&
		Boolean(response.writeHead(400, { 'content-type': 'application/problem+json' }).end('{"parameter":"since"}'));
	await expect(mirror()).rejects.toThrow(ApiError);
});

test('a copy of one service is not continued with another', async () => {
	await mirror();
	const other = await new Service().start();
	await expect(createClient({ baseUrl: other.url }).mirror({ target, ...wanted })).rejects.toThrow('This is a copy of');
	await other.stop();
});

test('an id that could leave its folder is refused', async () => {
	service.publish('practices', { id: '../../etc/passwd' });
	await expect(mirror()).rejects.toThrow(ConnectionError);
	expect(keys().join()).not.toContain('passwd');
});

test('a service that asks for patience gets it', async () => {
	let refused = 0;
	service.interfere = (_, response) => {
		refused += 1;
		if (refused > 3) return false;
		response.writeHead(429, { 'retry-after': '0' }).end();
		return true;
	};
	const steps: string[] = [];
	await mirror({ onProgress: ({ step }) => steps.push(step) });
	expect(steps.filter((step) => step === 'waiting')).toHaveLength(3);
	await expect(verify()).resolves.toMatchObject({ isSame: true });
});

test('a service that is away ends a single run with an error, and a watching one goes on when it is back', async () => {
	const controller = new AbortController();
	let isAway = true;
	service.interfere = (_, response) => {
		if (isAway) response.destroy();
		return isAway;
	};
	await expect(mirror()).rejects.toThrow(ConnectionError);

	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 500 });
	let current = 0;
	const watching = mirror({
		watch: true,
		signal: controller.signal,
		onProgress: ({ step }) => {
			if (step === 'waiting') isAway = false;
			if (step !== 'current') return;
			current += 1;
			if (current === 1) service.publish('practices', { id: 'c' });
			if (current === 2) controller.abort(new Error('enough'));
		},
	});
	await expect(watching).rejects.toThrow('enough');
	expect(keys()).toContain('practices/c.sv');
});
