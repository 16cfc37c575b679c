import { afterEach, expect, test } from 'vitest';
import type { JsonStatDataset } from '../src/json-stat.ts';
import {
	createCaller,
	download,
	downloadFile,
	pxweb1,
	pxweb2,
	statbank,
	type PartStore,
} from '../src/offices/index.ts';
import { startOffice, type Fault } from './office-server.ts';

const areas = Array.from({ length: 50 }, (_, at) => `K${at}`);
const years = ['2022', '2023', '2024'];

const table = (updated = '2025-02-21T07:00:00Z', add = 0): JsonStatDataset => ({
	version: '2.0',
	class: 'dataset',
	label: 'Folkmängd',
	source: 'Office',
	updated,
	id: ['Region', 'Kon', 'Tid'],
	size: [50, 2, 3],
	role: { time: ['Tid'] },
	dimension: {
		Region: {
			label: 'region',
			category: { index: areas, label: Object.fromEntries(areas.map((key) => [key, `Place ${key}`])) },
		},
		Kon: { label: 'kön', category: { index: ['1', '2'], label: { 1: 'män', 2: 'kvinnor' } } },
		Tid: { label: 'år', category: { index: years, label: Object.fromEntries(years.map((key) => [key, key])) } },
	},
	value: Array.from({ length: 300 }, (_, at) => (at === 7 ? null : at + add)),
	status: { 7: '..' },
});

const protocols = { pxweb1, pxweb2, statbank };
type Protocol = keyof typeof protocols;
const offices: Awaited<ReturnType<typeof startOffice>>[] = [];
afterEach(() => Promise.all(offices.splice(0).map((office) => office.close())));

const open = async (options?: Parameters<typeof startOffice>[1], timeoutMs = 20_000) => {
	const office = await startOffice(table(), options);
	offices.push(office);
	const pauses: number[] = [];
	let clock = 0;
	const caller = createCaller({
		now: () => clock,
		sleep: (ms) => {
			pauses.push(ms);
			clock += ms;
			return Promise.resolve();
		},
		timeoutMs,
		retries: 2,
	});
	const fetchTable = (protocol: Protocol, more?: Parameters<typeof download>[2]) =>
		download(protocols[protocol](office[protocol], caller), caller, more);
	return { office, pauses, fetchTable };
};

const each = Object.keys(protocols) as Protocol[];

test.each(each)('%s: a whole table comes in parts no larger than the office gives', async (protocol) => {
	const { office, fetchTable } = await open({ cellsPerCall: protocol === 'statbank' ? 100_000 : 70 });
	const steps: string[] = [];
	const whole = await fetchTable(protocol, {
		onProgress: ({ partsDone, parts }) => steps.push(`${partsDone}/${parts}`),
	});
	expect(whole).toMatchObject({
		id: ['Region', 'Kon', 'Tid'],
		size: [50, 2, 3],
		value: table().value,
		status: { 7: 'O' },
	});
	expect(whole.dimension.Region?.category.label?.K49).toBe('Place K49');
	expect(JSON.stringify(whole)).not.toContain('An official');
	expect(Math.max(...office.calls.map(({ cells }) => cells))).toBeLessThanOrEqual(protocol === 'statbank' ? 300 : 70);
	expect(steps.at(-1)).toBe(protocol === 'statbank' ? '1/1' : '5/5');
});

test.each(each)('%s: only what is wanted is fetched', async (protocol) => {
	const { fetchTable } = await open();
	const part = await fetchTable(protocol, { wanted: { Region: ['K3', 'K1'], Tid: ['2024'] } });
	expect(part.size).toEqual([2, 2, 1]);
	expect(part.value).toEqual([20, 23, 8, 11]);
});

test.each(each)('%s: the office sums over a dimension that is not asked for', async (protocol) => {
	const { fetchTable } = await open();
	const summed = await fetchTable(protocol, { wanted: { Region: ['K1'], Kon: [] } });
	expect(summed.id).toEqual(['Region', 'Tid']);
	// Of its six figures, 6 to 11, the second is not known.
	expect(summed.value).toEqual([6 + 9, null, 8 + 11]);
});

test('categories come from a grouping of the office where one is named', async () => {
	const office = await startOffice(table(), { codelists: { agg_Some: ['K7', 'K9'] } });
	offices.push(office);
	const caller = createCaller();
	const some = pxweb2({ ...office.pxweb2, codelists: { Region: 'agg_Some' } }, caller);
	expect((await download(some, caller)).dimension.Region?.category.index).toEqual(['K7', 'K9']);
	const none = pxweb2({ ...office.pxweb2, codelists: { Region: 'agg_None' } }, caller);
	await expect(download(none, caller)).rejects.toMatchObject({ reason: 'unreadable' });
});

test('a table in one file is fetched again only when it is another one', async () => {
	const { office } = await open();
	const caller = createCaller({ sleep: () => Promise.resolve(), retries: 1 });
	const first = await downloadFile(office.file, caller);
	expect(first?.dataset.value).toEqual(table().value);
	expect(await downloadFile(office.file, caller, { known: first?.validators ?? {} })).toBeUndefined();
	office.change(table('2026-01-01T00:00:00Z', 5));
	office.fail('half an answer');
	const second = await downloadFile(office.file, caller, { known: first?.validators ?? {} });
	expect(second?.dataset.value[0]).toBe(5);
	office.fail('half a JSON');
	await expect(downloadFile(office.file, caller)).rejects.toMatchObject({ reason: 'unreadable' });
});

test('an office is not called more often than it allows', async () => {
	const { pauses, fetchTable } = await open({ cellsPerCall: 30, callsPerWindow: 2 });
	await fetchTable('pxweb2');
	expect(pauses).toEqual([1000, 1000, 1000, 1000]);
});

test('an office that is busy is asked again when it said', async () => {
	const { office, pauses, fetchTable } = await open();
	office.fail('busy for a second');
	office.fail('busy');
	expect((await fetchTable('pxweb2')).value).toEqual(table().value);
	expect(pauses).toEqual([1000, 2000]);
});

test.each<[Fault, string]>([
	['busy', 'busy'],
	['half an answer', 'unreachable'],
	['half a JSON', 'unreadable'],
	['wrong encoding', 'unreadable'],
	['another part', 'changed'],
	['a page of a website', 'unreadable'],
	['gone', 'not-found'],
	['silent', 'unreachable'],
])('nothing is taken from an office that answers with %s', async (fault, reason) => {
	const { office, fetchTable } = await open({}, fault === 'silent' ? 200 : undefined);
	for (const protocol of each) {
		office.fail(fault, reason === 'busy' || reason === 'unreachable' ? 3 : 1);
		await expect(fetchTable(protocol)).rejects.toMatchObject({ name: 'OfficeFailure', reason });
	}
});

test('codes that the office took away are told by name', async () => {
	const { fetchTable } = await open();
	await expect(fetchTable('pxweb2', { wanted: { Region: ['K1', '1917'] } })).rejects.toThrow('1917');
	await expect(fetchTable('pxweb1', { wanted: { Civilstand: ['G'] } })).rejects.toThrow('Civilstand');
});

const createStore = () => {
	const kept = new Map<string, JsonStatDataset>();
	const store: PartStore = {
		load: (key) => Promise.resolve(kept.get(key)),
		save: (key, part) => Promise.resolve(void kept.set(key, part)),
		clear: () => Promise.resolve(kept.clear()),
	};
	return { kept, store };
};

test('a download that was cut short goes on where it was', async () => {
	const { office, fetchTable } = await open({ cellsPerCall: 70 });
	const { kept, store } = createStore();
	let parts = 0;
	await expect(
		fetchTable('pxweb2', {
			parts: store,
			onProgress: () => {
				parts += 1;
				if (parts === 3) throw new Error('killed');
			},
		}),
	).rejects.toThrow('killed');
	expect(kept.size).toBe(3);
	const before = office.calls.length;
	expect((await fetchTable('pxweb2', { parts: store })).value).toEqual(table().value);
	expect(office.calls.slice(before).filter(({ cells }) => cells > 0)).toHaveLength(2);
	expect(kept.size).toBe(0);
});

test.each(['pxweb1', 'pxweb2'] as const)(
	'%s: a table that changes while it is fetched is not taken',
	async (protocol) => {
		const { office, fetchTable } = await open({ cellsPerCall: 70 });
		const { kept, store } = createStore();
		const changing = fetchTable(protocol, {
			parts: store,
			onProgress: ({ partsDone }) => partsDone === 2 && office.change(table('2025-03-01T07:00:00Z', 1000)),
		});
		await expect(changing).rejects.toMatchObject({ reason: 'changed' });
		expect(kept.size).toBe(0);
		expect((await fetchTable(protocol, { parts: store })).value[0]).toBe(1000);
	},
);
