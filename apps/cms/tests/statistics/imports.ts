import type { JsonStatDataset } from '@repo/stats/json-stat';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ImportRow } from '../../src/statistics/runs/rows.ts';
import { bootCms, type TestCms } from '../boot.ts';
import type { MongoServer } from '../database/mongo-server.ts';
import { importNow, publishPopulation, startOffices, swedishTable, type Offices } from './bench.ts';

interface Row {
	area: string;
	time: string;
	value: number | null;
	status?: string | null;
}

/** The same on either database; each in a file of its own, since the configuration is read once per process. */
export const testImports = (startDatabase?: () => Promise<MongoServer>) => {
	let offices: Offices;
	let mongo: MongoServer | undefined;
	let cms: TestCms;
	let dataset: string;

	beforeAll(async () => {
		offices = await startOffices();
		mongo = await startDatabase?.();
		cms = await bootCms({
			settings: { ...offices.settings, ...(mongo && { DATABASE_URL: mongo.urlOf('statistics') }) },
		});
		dataset = await publishPopulation(cms.payload);
	});
	afterAll(async () => {
		await cms?.stop();
		await mongo?.stop();
		await offices?.stop();
		delete process.env.STATISTICS_ADDRESSES;
	});

	const fetchJson = async (address: string, headers: Record<string, string> = {}) =>
		fetch(`${cms.url}${address}`, { headers });
	const figure = async (area: string, time: string, query = ''): Promise<Row | undefined> => {
		const response = await fetchJson(`/api/statistics/population.rows.json?area=${area}&time=${time}${query}`);
		return ((await response.json()) as { rows?: Row[] }).rows?.[0];
	};
	const editionNow = async () => {
		const { extension } = (await (await fetchJson('/api/statistics/population')).json()) as JsonStatDataset;
		return (extension?.edition as { number: number } | undefined)?.number ?? 1;
	};
	const run = (source?: string, more: Parameters<typeof importNow>[3] = {}): Promise<ImportRow> =>
		importNow(cms.payload, dataset, source, more);
	const kinds = ({ report }: ImportRow) => report?.problems.map(({ kind }) => kind);

	test('nothing is asked of any office before somebody asks for it', () => {
		expect(offices.swedish.calls).toEqual([]);
	});

	test('a look shows what would change and changes nothing', async () => {
		const looked = await run('scb-population', { isDryRun: true });
		expect(looked).toMatchObject({ state: 'looked', edition: null, reason: null });
		expect(looked.report).toMatchObject({ areas: 20, newYears: ['2024'], newFigures: 20, problems: [] });
		expect(looked.report?.changed.count).toBe(0);
		expect(await figure('SE-1000', '2023')).toMatchObject({ value: 1000 });
		expect((await fetchJson('/api/statistics/population?time=2024')).status).toBe(400);
		expect(await editionNow()).toBe(1);
	});

	test('an import makes an edition: caches, ETag, change log and page of the catalogue follow, the old one stays', async () => {
		const before = await fetchJson('/api/statistics/population?area=SE-1000');
		const etag = before.headers.get('etag') ?? '';
		const since = ((await (await fetchJson('/api/changes?limit=500')).json()) as { next: string; changes: unknown[] })
			.next;
		const imported = await run();
		expect(imported).toMatchObject({ state: 'imported', edition: 2, trigger: 'command', partsDone: 2, parts: 2 });
		expect(await figure('SE-1000', '2024')).toMatchObject({ value: 1010 });
		// Other countries stay as they were.
		expect(await figure('DK-101', '2023')).toMatchObject({ value: 1000 });
		expect(await figure('DK-101', '2024')).toMatchObject({ value: null });
		const after = await fetchJson('/api/statistics/population?area=SE-1000', { 'if-none-match': etag });
		expect(after.status).toBe(200);
		expect(after.headers.get('etag')).not.toBe(etag);
		const changes = (await (await fetchJson(`/api/changes?limit=500${since ? `&since=${since}` : ''}`)).json()) as {
			changes: { collection: string; id: string; kind: string }[];
		};
		expect(changes.changes.filter(({ id }) => id === dataset).at(-1)).toMatchObject({ kind: 'updated' });
		expect(await figure('SE-1000', '2023', '&edition=1')).toMatchObject({ value: 1000 });
		expect((await fetchJson('/api/statistics/population?edition=1&time=2024')).status).toBe(400);
		expect(await figure('SE-1000', '2024', '&edition=2')).toMatchObject({ value: 1010 });
		expect((await fetchJson('/api/statistics/population?edition=3')).status).toBe(404);
		expect((await fetchJson('/api/statistics/population?edition=0')).status).toBe(400);
		const catalogue = await (await fetchJson('/api/datasets?depth=0')).json();
		expect(JSON.stringify(catalogue)).toContain('Source: Statistics Sweden (SCB)');
		expect(await readdir(path.join(cms.dataDir, 'statistics')).catch(() => [])).toEqual([]);
	});

	test('a table that the office has not changed since is not fetched again', async () => {
		const before = offices.swedish.calls.length;
		expect(await run()).toMatchObject({ state: 'unchanged', edition: null });
		expect(offices.swedish.calls.slice(before).map(({ cells }) => cells)).toEqual([0]);
		expect(await editionNow()).toBe(2);
	});

	test('figures that are the same under a newer date are no new edition', async () => {
		offices.swedish.change(swedishTable({ updated: '2025-03-01T07:00:00Z' }));
		expect(await run()).toMatchObject({ state: 'unchanged' });
		expect(await editionNow()).toBe(2);
	});

	test.each([
		['dst-population', 'DK-101', '2024'],
		['statfi-population', 'FI-091', '2024'],
		['hagstova-population', 'FO-4101', '2024'],
	])('%s speaks another way and is taken as well', async (source, area, year) => {
		const number = await editionNow();
		expect(await run(source)).toMatchObject({ state: 'imported', edition: number + 1 });
		expect(await figure(area, year)).toMatchObject({ value: 1010 });
		expect(await run(source)).toMatchObject({ state: 'unchanged' });
		expect(await figure('SE-1000', '2024')).toMatchObject({ value: 1010 });
	});

	describe('what cannot be right', () => {
		let day = 1;
		let number: number;
		const newer = (options: Parameters<typeof swedishTable>[0]) => {
			day += 1;
			offices.swedish.change(
				swedishTable({ updated: `2025-04-${String(day).padStart(2, '0')}T07:00:00Z`, ...options }),
			);
		};
		beforeEach(async () => {
			number = await editionNow();
		});
		const three = ['2023', '2024', '2025'];
		const usual = (_: string, year: string) => ({ 2023: 500, 2024: 505, 2025: 510 })[year] ?? null;

		test.each<[string, Parameters<typeof swedishTable>[0], string[]]>([
			[
				'half of the municipalities are missing',
				{ years: three, codes: swedishTable().dimension.Region?.category.index.slice(1, 10) ?? [], persons: usual },
				['partial', 'lost'],
			],
			[
				'somebody is negative',
				{ years: three, persons: (c, y) => (c === '1003' && y === '2025' ? -3 : usual(c, y)) },
				['impossible', 'jump'],
			],
			['all of them are gone', { years: three, persons: () => null }, ['empty', 'lost']],
			[
				'a code is new',
				{
					years: three,
					codes: [...(swedishTable().dimension.Region?.category.index.slice(1) ?? []), '1999'],
					persons: usual,
				},
				['unknown-codes'],
			],
			['most figures are others', { years: three, persons: (c, y) => (usual(c, y) ?? 0) + 9 }, ['many-changed']],
			[
				'the country grows by a half',
				{ years: three, persons: (c, y) => (y === '2025' ? 760 : usual(c, y)) },
				['jump'],
			],
		])('is refused, as when %s; the old edition stays', async (_, options, expected) => {
			newer(options);
			const refused = await run();
			expect(refused).toMatchObject({ state: 'refused', reason: 'problems', isOpen: true, edition: null });
			expect(kinds(refused)).toEqual(expected);
			expect(await editionNow()).toBe(number);
			expect(await figure('SE-1003', '2024')).toMatchObject({ value: 1010 });
		});

		test('a table that is divided in another way is refused by name', async () => {
			const { Kon, ...rest } = swedishTable().dimension;
			offices.swedish.change({
				...swedishTable({ updated: '2025-05-01' }),
				id: ['Region', 'Slag', 'Tid'],
				dimension: { ...rest, Slag: Kon ?? { category: { index: [] } } },
			});
			expect(await run()).toMatchObject({
				state: 'refused',
				reason: 'table-changed',
				detail: expect.stringContaining('Slag'),
			});
			expect(await editionNow()).toBe(number);
		});

		test.each([
			['wrong encoding', 'office-unreadable'],
			['half a JSON', 'office-unreadable'],
			['another part', 'office-changed'],
			['a page of a website', 'office-unreadable'],
			['gone', 'office-not-found'],
		] as const)('an office that answers with %s gives nothing', async (fault, reason) => {
			newer({ years: three, persons: usual });
			offices.swedish.fail(fault);
			expect(await run()).toMatchObject({ state: 'refused', reason, isOpen: true });
			expect(await editionNow()).toBe(number);
		});

		test('an office that is busy is asked again when it said; a dry run leaves alerts alone', async () => {
			newer({ years: three, persons: usual });
			offices.swedish.fail('busy for a second');
			const looked = await run('scb-population', { isDryRun: true });
			expect(looked).toMatchObject({ state: 'looked', isOpen: false });
			expect(looked.report).toMatchObject({ newYears: ['2025'], problems: [] });
		});

		test('what a look showed is taken, and nothing else', async () => {
			const looked = await run('scb-population', { isDryRun: true });
			newer({ years: three, persons: (c, y) => (c === '1001' && y === '2025' ? 511 : usual(c, y)) });
			const expectSum = looked.report?.sum ?? '';
			expect(await run('scb-population', { wish: { expect: expectSum } })).toMatchObject({
				state: 'refused',
				reason: 'stale',
			});
			newer({ years: three, persons: usual });
			expect(await run('scb-population', { wish: { expect: expectSum } })).toMatchObject({
				state: 'imported',
				edition: number + 1,
			});
			expect(await figure('SE-1000', '2025')).toMatchObject({ value: 1020 });
			const open = await cms.payload.db.find({ collection: 'dataset-imports', where: { isOpen: { equals: true } } });
			expect(open.docs).toEqual([]);
		});

		test('what is doubtful is taken when an editor accepts it, what is impossible never', async () => {
			newer({ years: three, persons: (c, y) => (usual(c, y) ?? 0) + 9 });
			const accept = ['many-changed'];
			expect(await run('scb-population', { wish: { accept } })).toMatchObject({
				state: 'imported',
				edition: number + 1,
			});
			newer({ years: three, persons: () => -1 });
			expect(await run('scb-population', { wish: { accept: ['impossible', 'many-changed'] } })).toMatchObject({
				state: 'refused',
			});
		});

		test('provisional and secret figures stay marked in every form', async () => {
			const status = Object.fromEntries(swedishTable({ years: three }).value.map((_v, at) => [at, 'P']));
			newer({
				years: three,
				persons: (c, y) => (c === '1005' && y === '2025' ? null : (usual(c, y) ?? 0) + 9),
				status: { ...status, 38: 'Q', 41: 'Q' },
			});
			expect(await run('scb-population', { wish: { accept: ['many-changed', 'lost'] } })).toMatchObject({
				state: 'imported',
			});
			expect(await figure('SE-1000', '2025')).toMatchObject({ value: 1038, status: 'P' });
			expect(await figure('SE-1005', '2025')).toMatchObject({ value: null, status: 'Q' });
			const px = await (await fetchJson('/api/statistics/population.px?area=SE-1005&time=2025')).text();
			expect(px).toContain('"....');
		});
	});

	test('a draft that somebody has begun is neither published nor overwritten', async () => {
		offices.swedish.change(swedishTable({ updated: '2025-06-01', persons: () => 600 }));
		await cms.payload.update({
			collection: 'datasets',
			id: dataset,
			draft: true,
			data: { unit: 'persons', _status: 'draft' },
		});
		expect(await run('scb-population', { wish: { accept: ['many-changed', 'older', 'lost', 'jump'] } })).toMatchObject({
			state: 'refused',
			reason: 'draft',
		});
		await cms.payload.update({ collection: 'datasets', id: dataset, data: { _status: 'published' } });
	});

	test('many asked for at once are done one after the other', async () => {
		const number = await editionNow();
		offices.swedish.change(swedishTable({ updated: '2025-07-01', persons: () => 600 }));
		const wish = { accept: ['many-changed', 'older', 'lost', 'jump'] };
		const all = await Promise.all([1, 2, 3].map(() => run('scb-population', { wish })));
		expect(all.map(({ state }) => state).toSorted()).toEqual(['imported', 'unchanged', 'unchanged']);
		expect(await editionNow()).toBe(number + 1);
	});
};
