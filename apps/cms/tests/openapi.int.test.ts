import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Deprecation } from '@repo/types/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiContext } from '../src/api/context.ts';
import { publicModel, type PublicModel } from '../src/api/guard/model.ts';
import { openapiDocument, type OpenapiDocument } from '../src/api/openapi/document.ts';
import { exampleServer, type Operation } from '../src/api/openapi/operation.ts';
import { createApp } from '../src/app.ts';
import { bootCms, type TestCms } from './boot.ts';
import { factories, type Related } from './factories.ts';

const committedFile = path.resolve(import.meta.dirname, '../openapi.json');

let cms: TestCms;
let model: PublicModel;
let served: OpenapiDocument;
const related = {} as Related;

const read = async (address: string) => fetch(`${cms.url}${address}`);

const publish = async (collection: CollectionSlug & keyof typeof factories) =>
	(await cms.payload.create({
		collection,
		data: { ...(factories[collection] as (given: Related) => object)(related), _status: 'published' } as never,
	})) as { id: string };

beforeAll(async () => {
	cms = await bootCms();
	model = await publicModel(cms.payload);
	served = (await (await read('/api/openapi.json')).json()) as OpenapiDocument;
	related.theme = (await publish('themes')).id;
	related.person = (await publish('people')).id;
});

afterAll(() => cms.stop());

test('the committed description is the one that the content model and its access rules give', async () => {
	// When this fails, agencies will see a change: npm run generate, look at the difference, and commit it.
	const generated = openapiDocument({ config: cms.payload.config, model, serverUrl: exampleServer });
	expect(`${JSON.stringify(generated, null, '\t')}\n`).toBe(await readFile(committedFile, 'utf8'));
});

test('an independent validator finds nothing wrong with it', async () => {
	const { valid, errors } = await new Validator().validate(structuredClone(served));
	expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test('it describes every public collection and global, and nothing else of the content model', () => {
	const described = Object.keys(served.paths);
	for (const slug of model.collections.keys()) expect(described).toContain(`/api/${slug}`);
	for (const slug of model.globals.keys()) expect(described).toContain(`/api/globals/${slug}`);
	const text = JSON.stringify(served);
	for (const { slug } of cms.payload.config.collections) {
		// The log is read at an address of its own, which happens to be called the same.
		if (!model.collections.has(slug) && slug !== 'changes') expect(text).not.toContain(`"/api/${slug}"`);
	}
	// The work for a proposal has a salt of its own, which is for everybody.
	const schemas = { ...served.components.schemas, ProposalChallenge: undefined };
	const ofDocuments = JSON.stringify({ ...served, components: { ...served.components, schemas } });
	for (const secret of ['contactCipher', '"deletedAt"', '"hash"', '"salt"', 'consents'])
		expect(ofDocuments).not.toContain(secret);
});

/** Outside this test a field may be added at any time; here one that is not described is a mistake. */
const closed = (_: string, value: unknown) => {
	const { properties, ...schema } = (value ?? {}) as { properties?: object; additionalProperties?: unknown };
	return properties === undefined || Array.isArray(value)
		? value
		: { additionalProperties: false, ...schema, properties };
};

/** Payload says of each document that it is not in the trash; what is there is not public, so there is nothing to describe. */
const withoutTrash = (key: string, value: unknown) => (key === 'deletedAt' && value === null ? undefined : value);

describe('a live answer has what is described and nothing more', () => {
	const collections = [
		'themes',
		'practices',
		'studies',
		'news',
		'columns',
		'conferences',
		'organisations',
		'people',
		'municipalities',
		'concepts',
		'pages',
	] as const;

	test.each(collections)('in %s', async (collection) => {
		const { id } = await publish(collection);
		const { components, paths } = JSON.parse(JSON.stringify(served), closed) as OpenapiDocument;
		const ajv = new Ajv2020({ strict: false, allErrors: true });
		ajv.addSchema({ $id: 'api', components });
		const operation = paths[`/api/${collection}/{id}`]?.get as unknown as {
			responses: { 200: { content: { 'application/json': { schema: { $ref: string } } } } };
		};
		const { $ref } = operation.responses[200].content['application/json'].schema;
		const validate = ajv.compile({ $ref: `api${$ref}` });
		for (const depth of [0, 1, 2]) {
			const text = await (await read(`/api/${collection}/${id}?depth=${depth}`)).text();
			const document: unknown = JSON.parse(text, withoutTrash);
			validate(document);
			expect(validate.errors ?? []).toEqual([]);
		}
	});
});

test('every path without a name in it answers, in a type that is described', async () => {
	for (const [address, { get }] of Object.entries(served.paths)) {
		const needsMore = address.includes('{') || address === '/api/graphql' || get?.security !== undefined;
		if (get === undefined || needsMore) continue;
		const response = await read(address);
		expect([address, response.status]).toEqual([address, 200]);
		const { content = {} } = (get as Operation).responses['200'] as { content?: Record<string, unknown> };
		expect(Object.keys(content)).toContain(response.headers.get('content-type')?.split(';')[0]);
		await response.arrayBuffer();
	}
});

test('the page to read says the same, without a script and without anything from elsewhere', async () => {
	const response = await read('/api/docs');
	const page = await response.text();
	expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(page).not.toMatch(/<script|style=|(?:src|href)="(?:https?:)?\/\/(?!creativecommons\.org)/);
	for (const item of Object.values(served.paths)) {
		for (const { operationId } of Object.values(item)) expect(page).toContain(`id="${operationId}"`);
	}
	for (const name of Object.keys(served.components.schemas)) expect(page).toContain(`id="schema-${name}"`);
	for (const [, anchor = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${anchor}"`);
	for (const [, file = ''] of page.matchAll(/href="(\/api\/docs\/[^"]+)"/g))
		expect((await read(file)).status).toBe(200);
	const style = await (await read('/api/docs/style.css')).text();
	for (const [, font = ''] of style.matchAll(/url\('([^']+)'\)/g)) expect((await read(font)).status).toBe(200);
});

describe('what is to go', () => {
	const words = 'Read the export instead.';
	const instead = { en: words, sv: words, da: words, nb: words, fi: words, is: words };
	const announced = { since: '2026-11-26', sunset: '2027-11-26', instead };
	const described = (deprecations: readonly Deprecation[]) =>
		openapiDocument({ config: cms.payload.config, model, serverUrl: exampleServer, deprecations });

	test('is marked in the description, in the reference and in the answers, by one declaration', async () => {
		const deprecations = [
			{ ...announced, path: '/calendar.ics' },
			{ ...announced, collection: 'news', field: 'lead' },
		];
		const document = described(deprecations);
		const note = `Deprecated since 2026-11-26, gone after 2027-11-26. ${words}`;
		expect(document.paths['/calendar.ics']?.get).toMatchObject({
			deprecated: true,
			description: expect.stringContaining(note),
		});
		expect(document.components.schemas).toMatchObject({
			News: {
				properties: { lead: { deprecated: true, description: expect.stringContaining(note) } },
			},
		});
		expect((await new Validator().validate(structuredClone(document))).valid).toBe(true);

		const { config } = cms.payload;
		const context = {
			config,
			payload: cms.payload,
			model,
			deprecations,
			log: {},
			webhooks: {},
		} as unknown as ApiContext;
		const server = createApp(context).listen(0, 'localhost');
		await once(server, 'listening');
		try {
			const url = `http://localhost:${(server.address() as AddressInfo).port}`;
			for (const path of ['/calendar.ics', '/api/news?limit=1']) {
				const { headers, status } = await fetch(`${url}${path}`);
				expect([status, headers.get('sunset')]).toEqual([200, 'Fri, 26 Nov 2027 00:00:00 GMT']);
				expect(headers.get('link')).toMatch(/rel="deprecation".*rel="sunset".*rel="license"/);
			}
			expect((await fetch(`${url}/api/themes`)).headers.get('deprecation')).toBeNull();
			const page = await (await fetch(`${url}/api/docs`)).text();
			expect(page.split('class="deprecated"')).toHaveLength(3);
			expect(page).toContain(note);
		} finally {
			server.close();
		}
	});

	test('is something that there is, and stays for the twelve months that were promised', () => {
		for (const [deprecation, said] of [
			[{ ...announced, path: '/api/nothing' }, 'no path /api/nothing'],
			[{ ...announced, collection: 'news', field: 'nothing' }, 'no field news.nothing'],
			[{ ...announced, collection: 'nothing', field: 'lead' }, 'no field nothing.lead'],
			[{ ...announced, path: '/calendar.ics', sunset: '2027-11-25' }, 'twelve months'],
			[{ ...announced, path: '/calendar.ics', sunset: 'soon' }, 'twelve months'],
		] as const)
			expect(() => described([deprecation])).toThrow(said);
	});
});
