import { problemSchema } from '@repo/types/contracts';
import fc from 'fast-check';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenapiDocument } from '../src/api/openapi/document.ts';
import type { Operation } from '../src/api/openapi/operation.ts';
import { bootCms, type TestCms } from './boot.ts';
import { factories, type Related } from './factories.ts';
import { requestsTo } from './generated/requests.ts';
import { send, type GeneratedAnswer } from './generated/send.ts';

/** In all; every operation gets its part. */
const cases = 2400;
const marker = 'kept-from-the-public';

let cms: TestCms;
const related = {} as Related;

const create = async (collection: CollectionSlug, data: object) =>
	((await cms.payload.create({ collection, data: data as never })) as { id: string }).id;

beforeAll(async () => {
	cms = await bootCms();
	related.theme = await create('themes', { ...factories.themes(), _status: 'published' });
	await create('practices', { ...factories.practices(related), _status: 'published' });
	await create('practices', { ...factories.practices(related), title: marker, _status: 'draft' });
	await create('practices', {
		...factories.practices(related),
		title: `${marker} trash`,
		_status: 'published',
		deletedAt: new Date().toISOString(),
	});
	related.testimony = await create('testimonies', { ...factories.testimonies(), quote: marker, _status: 'draft' });
	await create('consents', { ...factories.consents(related), contact: `${marker}@example.org` });
	await create('people', { ...factories.people(), email: `${marker}@example.org`, _status: 'published' });
	await create('agencies', { name: marker });
	await create('subscribers', { email: `${marker}@example.org`, language: 'sv' });
});

afterAll(() => cms.stop());

const insides = /node_modules|SQLITE_|SqliteError|MongoServerError|Drizzle|\bat [\w.<>]+ \(|\.ts:\d+|file:\/\/\//;

const judge = ({ status, headers, text }: GeneratedAnswer, method: string, isGraphql: boolean): void => {
	expect(status).toBeLessThan(500);
	expect(text).not.toContain(marker);
	expect(headers).not.toHaveProperty('x-injected');
	if (status < 400) return;
	expect(text).not.toMatch(insides);
	const type = headers['content-type'] ?? '';
	// GraphQL over HTTP tells of errors in a query in its own way.
	if (isGraphql && /^application\/(graphql-response\+)?json/.test(type)) {
		if (method !== 'HEAD') expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
		return;
	}
	expect(type).toBe('application/problem+json; charset=utf-8');
	if (method !== 'HEAD') expect(problemSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
};

test('whatever is sent to any operation, the answer is right, or a problem that tells nothing of our insides', async () => {
	const document = (await (await fetch(`${cms.url}/api/openapi.json`)).json()) as OpenapiDocument;
	const operations = Object.entries(document.paths).flatMap(([path, item]) =>
		(Object.entries(item) as [string, Operation][]).map(([method, operation]) => ({ path, method, operation })),
	);
	const before = await cms.payload.count({ collection: 'practices' });
	await Promise.all(
		operations.map(({ path, method, operation }) =>
			fc.assert(
				fc.asyncProperty(requestsTo(document, method, path, operation), async (generated) => {
					judge(await send(cms.url, generated), generated.method, path === '/api/graphql');
				}),
				{
					numRuns: Math.ceil(cases / operations.length),
					interruptAfterTimeLimit: 120_000,
					markInterruptAsFailure: true,
				},
			),
		),
	);
	expect(await cms.payload.count({ collection: 'practices' })).toEqual(before);
}, 180_000);
