import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGuardedFetch } from '../src/statistics/fetch/guarded-fetch.ts';
import { askForDue } from '../src/statistics/runs/schedule.ts';
import type { ImportRow } from '../src/statistics/runs/rows.ts';
import { sources } from '../src/statistics/sources/index.ts';
import { resolveName } from '../src/webhooks/address/target.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { bootWithRoles, roles, type AccessBench } from './people-with-roles.ts';
import {
	importNow,
	publishPopulation,
	startOffices,
	swedishTable,
	untilEnded,
	type Offices,
} from './statistics/bench.ts';

let offices: Offices;
let server: MailServer;
let bench: AccessBench;
let dataset: string;

beforeAll(async () => {
	offices = await startOffices();
	server = await startMailServer();
	Object.assign(process.env, offices.settings, { SMTP_URL: server.url, MAIL_FROM: 'Redaktionen <desk@example.org>' });
	bench = await bootWithRoles();
	dataset = await publishPopulation(bench.cms.payload);
});
afterAll(async () => {
	await bench?.cms.stop();
	await server?.stop();
	await offices?.stop();
	for (const name of ['STATISTICS_ADDRESSES', 'SMTP_URL', 'MAIL_FROM']) delete process.env[name];
});

const csv = (value: string) => ['area,time,value,status', `FO-4101,2024,${value},`, 'FO-4103,2024,990,P'].join('\n');
const part = (text: string) => ({ name: 'file.csv', mimetype: 'text/csv', data: Buffer.from(text), size: text.length });
const sendFile = async (role: (typeof roles)[number], text: string, query: string) =>
	bench.as(role).rest('POST', `datasets/${dataset}/imports/file?${query}`, {}, part(text));

test('editors and administrators import, nobody else; only staff who may read of it is told', async () => {
	const allowed = ['editor', 'admin'];
	const outside = ['public', 'agency'];
	for (const role of roles) {
		const caller = bench.as(role);
		const body = { source: 'scb-population', isDryRun: true };
		const [read, asked] = [
			await caller.rest('GET', `datasets/${dataset}/imports`),
			await caller.rest('POST', `datasets/${dataset}/imports`, body),
		];
		const told = [role, read.status, asked.status];
		if (allowed.includes(role)) expect(told).toEqual([role, 200, 202]);
		else expect(told).toEqual([role, outside.includes(role) ? 404 : 403, 403]);
		if (asked.status === 202) await untilEnded(bench.cms.payload, asked.body.id as string);
	}
});

test('what is told of an import names who did it, and its report', async () => {
	const editor = bench.as('editor');
	const asked = await editor.rest('POST', `datasets/${dataset}/imports`, { source: 'scb-population' });
	await untilEnded(bench.cms.payload, asked.body.id as string);
	const one = await editor.rest('GET', `datasets/${dataset}/imports/${asked.body.id}`);
	expect(one.body).toMatchObject({ state: 'imported', edition: 2, by: 'A user', trigger: 'person' });
	const all = await editor.rest('GET', `datasets/${dataset}/imports`);
	expect(all.body).toMatchObject({ mayImport: true, edition: 2 });
	expect(all.body.sources).toHaveLength(7);
	expect(all.body.imports[0]).toMatchObject({ source: 'scb-population', report: { newYears: ['2024'] } });
});

test.each([
	[{ source: 'nowhere' }, 400],
	[{ source: 'ssb-aged' }, 400],
	[{}, 400],
	[{ source: 'scb-population', accept: ['impossible'] }, 400],
	[{ source: 'scb-population', expect: 'x' }, 400],
	[{ source: 'scb-population', state: 'imported' }, 400],
])('%o is refused', async (body, status) => {
	expect((await bench.as('editor').rest('POST', `datasets/${dataset}/imports`, body)).status).toBe(status);
});

test('the file of an office is shown first, then taken as it was shown', async () => {
	const looked = await sendFile('editor', csv('1020'), 'source=hagstova-population');
	expect(looked.body).toMatchObject({
		state: 'looked',
		trigger: 'file',
		report: { newFigures: 2, statuses: { P: 1 } },
	});
	const { sum } = looked.body.report as { sum: string };
	const other = await sendFile('editor', csv('1021'), `source=hagstova-population&expect=${sum}`);
	expect(other.body).toMatchObject({ state: 'refused', reason: 'stale' });
	const taken = await sendFile('editor', csv('1020'), `source=hagstova-population&expect=${sum}`);
	expect(taken.body).toMatchObject({ state: 'imported', edition: 3 });
	const answer = await fetch(`${bench.cms.url}/api/statistics/population.rows.json?area=FO-4103&time=2024`);
	expect(((await answer.json()) as { rows: object[] }).rows).toEqual([
		{ area: 'FO-4103', time: '2024', value: 990, status: 'P' },
	]);
});

test('a file that is none, of another source or from somebody who may not is refused', async () => {
	expect((await sendFile('editor', '<!doctype html>', 'source=hagstova-population')).status).toBe(400);
	expect((await sendFile('editor', 'area,time,value\nFO-4101,2024,many\n', 'source=hagstova-population')).status).toBe(
		400,
	);
	expect((await sendFile('editor', csv('1'), 'source=ssb-aged')).status).toBe(400);
	expect((await sendFile('translator', csv('1'), 'source=hagstova-population')).status).toBe(403);
	expect((await sendFile('public', csv('1'), 'source=hagstova-population')).status).toBe(401);
});

test('editors of the country are told by mail when figures were refused, and of no dry run', async () => {
	const mine = { email: 'toimittaja@example.org', adminLanguage: 'fi', countries: ['SE'] };
	await bench.signUp(['editor'], mine);
	offices.swedish.change(swedishTable({ updated: '2026-01-01', persons: () => -1 }));
	await importNow(bench.cms.payload, dataset, 'scb-population', { isDryRun: true });
	const refused = await importNow(bench.cms.payload, dataset);
	expect(refused).toMatchObject({ state: 'refused', isOpen: true });
	await expect.poll(() => server.mails.some(({ to }) => to.includes(mine.email))).toBe(true);
	const mails = server.mails.filter(({ to }) => to.includes(mine.email));
	expect(mails).toHaveLength(1);
	const { subject, text } = await PostalMime.parse(mails[0]?.raw ?? '');
	expect(subject).toBe('Uusia lukuja ei otettu käyttöön: Population');
	expect(text).toContain('scb-population: Luvut eivät voi pitää paikkaansa');
	expect(text).toContain(`/admin/collections/datasets/${dataset}`);
});

test('by the clock every source with an address is asked for once in its time, however many instances ask', async () => {
	const { payload } = bench.cms;
	const addresses = new Map([['scb-population', 'http://x']]);
	const some = sources.filter(({ key }) => key === 'scb-population' || key === 'statgl-population');
	const now = new Date(Date.now() + 3 * 3_600_000);
	const due = { payload, sources: some, addresses, everyMs: 3_600_000 };
	const count = async () =>
		(await payload.db.count({ collection: 'dataset-imports', where: { trigger: { equals: 'schedule' } } })).totalDocs;
	await askForDue({ ...due, now: new Date() });
	expect(await count()).toBe(0);
	await Promise.all([askForDue({ ...due, now }), askForDue({ ...due, now }), askForDue({ ...due, now })]);
	expect(await count()).toBe(1);
	const { docs } = await payload.db.find<ImportRow>({
		collection: 'dataset-imports',
		where: { trigger: { equals: 'schedule' } },
	});
	await untilEnded(payload, docs[0]?.id ?? '');
});

test('an address inside is never asked, whether it is named, looked up or redirected to', async () => {
	const inner = createServer((_request, response) => void response.end('{}'));
	await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
	const { port } = inner.address() as AddressInfo;
	const outer = createServer(
		(_request, response) => void response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end(),
	);
	await new Promise<void>((resolve) => outer.listen(0, '127.0.0.1', resolve));
	const allowed = `127.0.0.1:${(outer.address() as AddressInfo).port}`;
	const guarded = createGuardedFetch({ allowed: new Set([allowed]), resolve: resolveName });
	const refused = { name: 'OfficeFailure', reason: 'refused' };
	await expect(guarded.fetch(`http://${allowed}/`)).rejects.toMatchObject(refused);
	await expect(guarded.fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject(refused);
	await expect(guarded.fetch(`https://localhost:8443/`)).rejects.toMatchObject(refused);
	await expect(guarded.fetch('https://169.254.169.254/latest/meta-data')).rejects.toMatchObject(refused);
	const inside = createGuardedFetch({
		allowed: new Set(),
		resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
	});
	await expect(inside.fetch('https://office.example/')).rejects.toMatchObject(refused);
	await guarded.close();
	await inside.close();
	for (const each of [inner, outer]) each.close();
});
