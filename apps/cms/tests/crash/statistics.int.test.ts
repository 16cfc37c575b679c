import { access } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { publishPopulation, startOffices, swedishTable, temporaryFolder, type Offices } from '../statistics/bench.ts';

let offices: Offices;
let place: Awaited<ReturnType<typeof temporaryFolder>>;
let cms: CmsProcess;

const start = () =>
	startCmsProcess({
		databaseUrl: pathToFileURL(path.join(place.folder, 'cms.db')).href.replace('file://', 'file:'),
		dataDir: place.folder,
		environment: { ...process.env, ...offices.settings },
	});

beforeAll(async () => {
	offices = await startOffices();
	place = await temporaryFolder();
	cms = await start();
});
afterAll(async () => {
	await cms.kill();
	await offices.stop();
	await place.remove();
});

interface Row {
	id: string;
	state: string;
	edition?: number | null;
	partsDone?: number | null;
}

const rows = async () =>
	((await cms.call('find', { collection: 'dataset-imports', sort: 'createdAt', limit: 10 })) as { docs: Row[] }).docs;
const years = async () => {
	const answer = await fetch(`${cms.url}/api/statistics/population?area=SE-1000`);
	return ((await answer.json()) as ReturnType<typeof swedishTable>).dimension.time?.category.index;
};

test('a service that is killed while it fetches has taken nothing, and the next one goes on', async () => {
	const create = (given: object) => cms.call('create', given) as Promise<{ id: string }>;
	const dataset = await publishPopulation({ create } as never);
	// Two questions; the answer to the second never comes.
	const persons = (_: string, year: string) => ({ 2023: 500, 2024: 505 })[year] ?? null;
	offices.swedish.change(swedishTable({ persons }));
	let asked = 0;
	offices.swedish.before(() => {
		asked += 1;
		if (asked === 2) offices.swedish.fail('silent');
	});
	const now = new Date().toISOString();
	const id = '01999999-0000-7000-8000-000000000001';
	await create({
		collection: 'dataset-imports',
		data: { id, dataset, source: 'scb-population', trigger: 'command', state: 'waiting', slot: id, createdAt: now },
	});
	await expect.poll(async () => (await rows())[0]?.partsDone).toBe(1);
	await expect.poll(() => asked).toBeGreaterThanOrEqual(2);
	await cms.kill('SIGKILL');
	await access(path.join(place.folder, 'statistics', id, 'scb-population'));

	offices.swedish.before(() => undefined);
	const before = offices.swedish.calls.length;
	cms = await start();
	expect(await years()).toEqual(['2023']);
	// Nobody renews what it held.
	await cms.call('update', {
		collection: 'dataset-imports',
		id,
		data: { leaseUntil: new Date(Date.now() - 1000).toISOString() },
	});
	await expect.poll(async () => (await rows())[0]?.state, { timeout: 60_000 }).toBe('imported');
	expect((await rows())[0]).toMatchObject({ edition: 2 });
	expect(await years()).toEqual(['2023', '2024']);
	// The part that was there is not asked for again.
	expect(offices.swedish.calls.slice(before).filter(({ cells }) => cells > 0)).toHaveLength(1);
	await expect(access(path.join(place.folder, 'statistics', id))).rejects.toThrow('ENOENT');
});
