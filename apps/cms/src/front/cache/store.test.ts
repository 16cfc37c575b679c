import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { currentTrace, notePeriod, noteRead } from '../../database/reads/trace.ts';
import type { InMemoryAnswer } from '../../http/in-memory.ts';
import { createStore, type Store } from './store.ts';

const answer = (text: string, more: Partial<InMemoryAnswer> = {}): InMemoryAnswer => ({
	status: 200,
	headers: { 'content-type': 'application/json' },
	body: Buffer.from(text),
	...more,
});

const start = new Date('2026-11-25T10:00:00.000Z').getTime();
let store: Store;
let isCoherent: boolean;

beforeEach(() => {
	vi.useFakeTimers({ now: start, toFake: ['Date'] });
	isCoherent = true;
	store = createStore({ maxBytes: 1_000_000, isCoherent: () => isCoherent });
});
afterEach(() => {
	vi.useRealTimers();
});

/** Makes an answer that reads these documents, `*` standing for the whole collection. */
const keep = async (key: string, reads: Record<string, string>, given = answer(key)) => {
	const { made } = store.make(key, () => {
		for (const [collection, id] of Object.entries(reads)) noteRead(collection, id === '*' ? undefined : [id]);
		return Promise.resolve(given);
	});
	return made;
};
const isKept = (key: string) => store.find(key) !== undefined;

describe('a write', () => {
	beforeEach(async () => {
		await keep('one', { practices: 'p1' });
		await keep('other', { practices: 'p2', themes: 't1' });
		await keep('list', { practices: '*' });
		await keep('home', { globals: 'home' });
	});

	test('to a document drops what is made from it, and every list of its collection', () => {
		store.drop([{ collection: 'practices', id: 'p1' }]);

		expect(['one', 'other', 'list', 'home'].filter(isKept)).toEqual(['other', 'home']);
	});
	test('to a related document drops what shows it', () => {
		store.drop([{ collection: 'themes', id: 't1' }]);

		expect(['one', 'other', 'list', 'home'].filter(isKept)).toEqual(['one', 'list', 'home']);
	});
	test('to rows that are not named drops all that is made from the collection', () => {
		store.drop([{ collection: 'practices', id: null }]);

		expect(['one', 'other', 'list', 'home'].filter(isKept)).toEqual(['home']);
	});
	test('to a global drops what shows it', () => {
		store.drop([{ collection: 'globals', id: 'home' }]);

		expect(isKept('home')).toBe(false);
	});
	test('elsewhere drops nothing', () => {
		store.drop([{ collection: 'payload-jobs', id: '1' }]);

		expect(['one', 'other', 'list', 'home'].every(isKept)).toBe(true);
	});
});

describe('while an answer is being made', () => {
	const slowly = (key: string, text: string) => {
		const done = Promise.withResolvers<InMemoryAnswer>();
		const making = store.make(key, () => {
			noteRead('practices', ['p1']);
			return done.promise;
		});
		return { ...making, finish: () => done.resolve(answer(text)) };
	};

	test('others wait for the same one', async () => {
		const first = slowly('key', 'text');
		const second = slowly('key', 'never asked');
		first.finish();

		expect([first.isOwn, second.isOwn]).toEqual([true, false]);
		expect((await second.made).entry?.identity.body.toString()).toBe('text');
		expect(isKept('key')).toBe(true);
	});
	test('a write to what it reads keeps it from being kept, and from those who ask after the write', async () => {
		const before = slowly('key', 'old');
		store.drop([{ collection: 'practices', id: 'p1' }]);
		const after = slowly('key', 'new');
		before.finish();
		await before.made;

		expect(isKept('key')).toBe(false);
		expect(after.isOwn).toBe(true);
		after.finish();
		await after.made;
		expect(store.find('key')?.identity.body.toString()).toBe('new');
	});
	test('an error is everybody’s own, and the next one asks again', async () => {
		const failing = store.make('key', () => Promise.reject(new Error('no')));
		await expect(failing.made).rejects.toThrow('no');

		expect(slowly('key', 'text').isOwn).toBe(true);
	});
});

test.each([
	['a refusal', answer('no', { status: 404 })],
	['an error', answer('no', { status: 500 })],
	['what is for one person', answer('mine', { headers: { 'cache-control': 'private, no-store' } })],
	['what sets a cookie', answer('mine', { headers: { 'set-cookie': 'a=b' } })],
])('%s is not kept', async (_what, given) => {
	const { entry } = await keep('key', {}, given);

	expect(entry).toBeUndefined();
	expect(isKept('key')).toBe(false);
});

test('what shows a draft is kept for nobody, whatever its headers say', async () => {
	const { made } = store.make('key', () => {
		Object.assign(currentTrace() ?? {}, { hasDrafts: true });
		return Promise.resolve(answer('a draft'));
	});

	expect((await made).entry).toBeUndefined();
	expect(isKept('key')).toBe(false);
});

describe('what one answer has found out for others', () => {
	const counted = async (key: string) => {
		let count: number | undefined;
		await store.make(key, () => {
			const counts = currentTrace()?.known?.counts;
			const question = counts?.keyOf(['practices'], 'all') ?? '';
			if (counts?.get(question) === undefined) counts?.set(question, asked);
			count = counts?.get(question);
			return Promise.resolve(answer(key));
		}).made;
		return count;
	};
	let asked: number;

	beforeEach(async () => {
		asked = 1;
		await counted('first');
		asked = 2;
	});

	test('serves them', async () => {
		expect(await counted('second')).toBe(1);
	});
	test('is found out again after a write to the collection', async () => {
		store.drop([{ collection: 'practices', id: 'p1' }]);

		expect(await counted('second')).toBe(2);
	});
	test('stays when something else is written', async () => {
		store.drop([{ collection: 'themes', id: 't1' }]);

		expect(await counted('second')).toBe(1);
	});
	test('is forgotten with everything else', async () => {
		store.clear();

		expect(await counted('second')).toBe(2);
	});
	test('is not used while nothing is heard of other instances', async () => {
		isCoherent = false;

		expect(await counted('second')).toBeUndefined();
	});
});

test('what is kept stays within its bytes, however many addresses are asked for', async () => {
	const text = 'x'.repeat(10_000);
	for (let index = 0; index < 300; index += 1) await keep(`key-${index}`, { practices: `p${index}` }, answer(text));

	expect(store.size().bytes).toBeLessThanOrEqual(1_000_000);
	expect(store.size().entries).toBeGreaterThan(50);
	expect(isKept('key-0')).toBe(false);
	expect(isKept('key-299')).toBe(true);
});

test('one answer that would push out many others is not kept', async () => {
	await keep('small', {});
	await keep('large', {}, answer('x'.repeat(200_000)));

	expect([isKept('small'), isKept('large')]).toEqual([true, false]);
});

test('codings count as bytes, are made once, and go with their answer', async () => {
	const { entry } = await keep('key', { practices: 'p1' }, answer('abc '.repeat(1000)));
	if (!entry) throw new Error('no entry');
	const before = store.size().bytes;
	const [one, same] = await Promise.all([store.encode('key', entry, 'br'), store.encode('key', entry, 'br')]);

	expect(one).toBe(same);
	expect(store.find('key')?.coded.get('br')).toBe(one);
	expect(store.size().bytes).toBeGreaterThan(before);
	store.drop([{ collection: 'practices', id: 'p1' }]);
	expect(store.size().bytes).toBe(0);
});

test('what the clock changes is kept until then', async () => {
	const midnight = start + 60_000;
	await store.make('key', () => {
		notePeriod({ since: new Date(start - 60_000), until: new Date(midnight) });
		return Promise.resolve(answer('today'));
	}).made;
	vi.setSystemTime(midnight - 1);
	expect(isKept('key')).toBe(true);
	vi.setSystemTime(midnight);
	expect(isKept('key')).toBe(false);
});

describe('without word from other instances', () => {
	test('nothing is kept, found or shared', async () => {
		await keep('before', {});
		isCoherent = false;
		await keep('during', {});
		const first = store.make('key', () => Promise.resolve(answer('one')));
		const second = store.make('key', () => Promise.resolve(answer('two')));

		expect(['before', 'during', 'key'].some(isKept)).toBe(false);
		expect([first.isOwn, second.isOwn]).toEqual([true, true]);
		expect((await second.made).entry?.identity.body.toString()).toBe('two');
	});
});

test('what was being made when word of other instances ceased is not kept', async () => {
	const done = Promise.withResolvers<InMemoryAnswer>();
	const { made } = store.make('key', () => done.promise);
	isCoherent = false;
	done.resolve(answer('perhaps old'));
	await made;
	isCoherent = true;

	expect(isKept('key')).toBe(false);
});

describe('the date of the last change', () => {
	const dateOf = (key: string) => {
		const headers = store.find(key)?.identity.headers ?? [];
		return headers[headers.indexOf('Last-Modified') + 1];
	};

	test('is that of the last write, once no other can have the same date', async () => {
		vi.setSystemTime(start + 60_400);
		store.drop([{ collection: 'practices', id: 'p1' }]);
		await keep('key', { practices: 'p1' });

		expect(dateOf('key')).toBe('Wed, 25 Nov 2026 10:00:59 GMT');
		expect(store.find('key')?.isSettled).toBe(false);
		vi.setSystemTime(start + 61_000);
		expect(dateOf('key')).toBe('Wed, 25 Nov 2026 10:01:00 GMT');
		expect(store.find('key')?.isSettled).toBe(true);
	});
	test('never comes again, even when the clock is set back', async () => {
		store.drop([{ collection: 'practices', id: 'p1' }]);
		await keep('key', { practices: 'p1' });
		vi.setSystemTime(start + 5000);
		const told = dateOf('key');
		vi.setSystemTime(start - 5000);
		store.drop([{ collection: 'practices', id: 'p1' }]);
		await keep('key', { practices: 'p1' });
		vi.setSystemTime(start + 60_000);

		expect(told).toBe('Wed, 25 Nov 2026 10:00:00 GMT');
		expect(dateOf('key')).toBe('Wed, 25 Nov 2026 10:00:01 GMT');
	});
	test('is midnight where only the clock has changed the answer since', async () => {
		vi.setSystemTime(start + 7_200_000);
		await store.make('key', () => {
			notePeriod({ since: new Date(start + 3_600_000), until: new Date(start + 9_000_000) });
			return Promise.resolve(answer('today'));
		}).made;

		expect(dateOf('key')).toBe('Wed, 25 Nov 2026 11:00:00 GMT');
	});
});
