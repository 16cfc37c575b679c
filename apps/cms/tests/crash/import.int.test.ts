import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../src/import/apply.ts';
import type { ShownPlan } from '../../src/import/present.ts';
import { missingMongo, startMongo, type MongoServer } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

let folder: string;
let mongo: MongoServer | undefined;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-import-'));
	if (!missing) mongo = await startMongo();
});
afterAll(async () => {
	await mongo?.stop();
	await rm(folder, { recursive: true, force: true });
});

const login = { email: 'editor@example.org', password: 'long-enough-password' };
const count = 12;
const body = ['name.sv;name.fi;type', ...Array.from({ length: count }, (_, row) => `Rad ${row};Rivi ${row};ngo`)].join(
	'\n',
);

const start = (databaseUrl: string) => startCmsProcess({ databaseUrl, dataDir: folder });

const importWith = (cms: CmsProcess) => {
	let token: string | undefined;
	const post = async (query: string) => {
		if (token === undefined) {
			const answer = await fetch(`${cms.url}/api/users/login`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(login),
			});
			({ token } = (await answer.json()) as { token: string });
		}
		const headers = { authorization: `JWT ${token}`, 'content-type': 'text/csv' };
		return fetch(`${cms.url}/api/organisations/import${query}`, { method: 'POST', headers, body });
	};
	return {
		show: async () => (await (await post('')).json()) as ShownPlan,
		apply: async ({ token: shown }: ShownPlan): Promise<Outcome[]> => {
			const lines = (await (await post(`?apply=${shown}`)).text()).trim().split('\n');
			return lines.map((line) => JSON.parse(line) as Outcome);
		},
	};
};

interface Organisation {
	name: Record<string, string>;
	slug: Record<string, string>;
}

const organisations = async (cms: CmsProcess) => {
	const where = { collection: 'organisations', draft: true, locale: 'all', limit: 0, depth: 0 };
	const { docs } = (await cms.call('find', where)) as { docs: Organisation[] };
	return docs.map(({ name, slug }) => [name.sv, name.fi, slug.sv, slug.fi].join()).toSorted();
};

const whole = Array.from({ length: count }, (_, row) =>
	[`Rad ${row}`, `Rivi ${row}`, `rad-${row}`, `rivi-${row}`].join(),
).toSorted();

// Without transactions the process dies between a document and its version, which is the harder case.
const place = () =>
	mongo
		? { url: `${mongo.urlOf('import')}?monitorCommands=true`, step: 'insert _organisations_versions' }
		: { url: `file:${path.join(folder, 'cms.db')}`, step: 'insert into "_organisations_v"' };

test('killed half-way, an import finishes when it is repeated, without doubles', async () => {
	const { url, step } = place();
	let cms = await start(url);
	await cms.call('create', { collection: 'users', data: { ...login, name: 'Eva', roles: ['editor'] } });
	const first = importWith(cms);
	const plan = await first.show();
	expect(plan.counts).toMatchObject({ create: count });
	await cms.call('dieBeforeStep', { step, nth: 11 });
	await expect(first.apply(plan)).rejects.toThrow();

	cms = await start(url);
	const second = importWith(cms);
	const rest = await second.show();
	// Of the sixth there is the first language alone.
	expect(rest.counts).toMatchObject({ nothing: 5, refused: 0 });
	const outcomes = await second.apply(rest);
	expect(outcomes.filter(({ action }) => action === 'refused')).toEqual([]);
	expect(await organisations(cms)).toEqual(whole);
	expect((await second.show()).counts).toMatchObject({ nothing: count });
	await cms.kill();
});
