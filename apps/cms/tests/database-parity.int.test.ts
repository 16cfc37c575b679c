import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { steps } from './database/documents.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from './database/process.ts';
import { editorQuestions, graphqlQuestions, publicQuestions } from './database/questions.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

const moment = (index: number) => new Date(Date.UTC(2026, 0, 10, 12, 0, index)).toISOString();

const load = async (cms: CmsProcess) => {
	for (const [index, { method, given }] of steps.entries()) {
		await cms.call(method, given, moment(index)).catch((cause: unknown) => {
			throw new Error(`${method} ${JSON.stringify(given)}`, { cause });
		});
	}
};

const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
};

const proposal = {
	language: 'sv',
	title: 'Språkkafé på biblioteket',
	country: 'SE',
	summary: 'Nyanlända och pensionärer läser tidningen tillsammans varje torsdag.',
	problem: 'Ingen att tala med.',
	did: 'Vi dukade.',
};

const ask = async (cms: CmsProcess, address: string, request: RequestInit = {}) => {
	const response = await fetch(`${cms.url}/api/${address}`, request);
	// Each problem names its own request.
	const body = (await response.text()).replaceAll(cms.url, '').replaceAll(/"requestId":"[^"]+"/g, '"requestId":""');
	return { status: response.status, body: sorted(JSON.parse(body)) };
};

const post = (body: object): RequestInit => ({
	method: 'POST',
	headers: { 'Content-Type': 'application/json' },
	body: JSON.stringify(body),
});

const signIn = async (cms: CmsProcess): Promise<RequestInit> => {
	const { body } = await ask(
		cms,
		'users/login',
		post({ email: 'editor@example.org', password: 'long-enough-password' }),
	);
	return { headers: { Authorization: `JWT ${(body as { token: string }).token}` } };
};

/** A version's own id is made by the database and says nothing. */
const withoutVersionIds = ({ body, status }: { body: unknown; status: number }) => {
	const { docs } = body as { docs?: { parent?: string; version?: object; id?: string }[] };
	for (const doc of docs ?? []) if (doc.version) delete doc.id;
	return { body, status };
};

describe.skipIf(missing)('SQLite and MongoDB answer byte for byte the same', () => {
	let dataDir: string;
	let mongo: MongoServer;
	let sqlite: CmsProcess;
	let mongodb: CmsProcess;

	beforeAll(async () => {
		dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-parity-'));
		mongo = await startMongo();
		sqlite = await startCmsProcess({ databaseUrl: `file:${path.join(dataDir, 'cms.db')}`, dataDir });
		mongodb = await startCmsProcess({ databaseUrl: mongo.urlOf('parity'), dataDir });
		await Promise.all([load(sqlite), load(mongodb)]);
	});

	afterAll(async () => {
		await Promise.all([sqlite?.kill(), mongodb?.kill()]);
		await mongo?.stop();
		await rm(dataDir, { recursive: true, force: true });
	});

	test.each(publicQuestions)('a visitor asks %s', async (question) => {
		const answer = await ask(sqlite, question);

		expect(answer.status).toBeLessThan(500);
		expect(JSON.stringify(await ask(mongodb, question))).toBe(JSON.stringify(answer));
	});

	test.each(graphqlQuestions)('a visitor asks GraphQL %s', async (query) => {
		const answer = await ask(sqlite, 'graphql', post({ query }));

		expect(answer.body).not.toHaveProperty('errors.0.extensions.code', 'GRAPHQL_VALIDATION_FAILED');
		expect(JSON.stringify(await ask(mongodb, 'graphql', post({ query })))).toBe(JSON.stringify(answer));
	});

	test.each(editorQuestions)('an editor asks %s', async (question) => {
		const answer = withoutVersionIds(await ask(sqlite, question, await signIn(sqlite)));
		const other = withoutVersionIds(await ask(mongodb, question, await signIn(mongodb)));

		expect(answer.status).toBe(200);
		expect(JSON.stringify(other)).toBe(JSON.stringify(answer));
	});

	test('a proposal sent three times at once makes one draft, which goes back and forth', async () => {
		const told: unknown[] = [];
		for (const cms of [sqlite, mongodb]) {
			const { ticket } = (await ask(cms, 'proposals/challenge')).body as { ticket: string };
			// The form is read for a minute.
			await cms.call('count', { collection: 'practices' }, moment(steps.length + 60));
			const sent = await Promise.all([1, 2, 3].map(() => ask(cms, 'proposals', post({ ...proposal, ticket }))));
			expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
			const { token } = sent.find(({ status }) => status === 201)?.body as { token: string };

			const editor = await signIn(cms);
			const where = encodeURIComponent(proposal.title);
			const list = await ask(cms, `practices?draft=true&locale=sv&where[title][equals]=${where}`, editor);
			const { docs } = list.body as { docs: { id: string }[] };
			expect(docs).toHaveLength(1);
			let seconds = steps.length + 60;
			const step = async (body: object) => {
				// Of two versions of one moment none is the newer.
				await cms.call('count', { collection: 'practices' }, moment((seconds += 1)));
				const headers = { ...editor.headers, 'Content-Type': 'application/json' };
				return ask(cms, `practices/${docs[0]?.id}/review`, { ...post(body), headers });
			};
			expect((await step({ step: 'take' })).body).toMatchObject({ stage: 'in-review' });
			expect((await step({ step: 'take' })).status).toBe(409);
			const due = moment(steps.length + 3600);
			expect((await step({ step: 'schedule', due })).body).toMatchObject({ stage: 'scheduled', due });
			const { body } = await step({ step: 'return', comment: 'Hur många kom?' });
			expect(body).toMatchObject({ stage: 'returned', due: null });
			told.push((await ask(cms, `proposals/${token}`)).body);
		}
		expect(told[0]).toMatchObject({ state: 'returned', comment: 'Hur många kom?' });
		expect(told[1]).toEqual(told[0]);
	});
});
