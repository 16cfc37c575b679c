import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { problemSchema } from '@repo/types/contracts';
import { Ajv } from 'ajv';
import { configToJSONSchema, type CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { factories, type Related } from './factories.ts';

const workspace = path.resolve(import.meta.dirname, '..');
const committed = path.resolve(workspace, '../../packages/types/src/payload.ts');

/** Collections whose smallest document needs nothing but itself. */
const standing = [
	'themes',
	'studies',
	'news',
	'conferences',
	'organisations',
	'people',
	'municipalities',
	'concepts',
	'pages',
] as const;

let cms: TestCms;
let ajv: Ajv;
const related = {} as Related;

const publish = async (collection: CollectionSlug, data: object) =>
	(await cms.payload.create({ collection, data: { ...data, _status: 'published' } as never })) as { id: string };

const read = async (address: string): Promise<Record<string, unknown>> =>
	(await fetch(`${cms.url}${address}`)).json() as never;

interface Schema {
	required?: unknown;
	type?: unknown;
	enum?: unknown[];
}

/**
 * Payload's schema is made for its generator of types. A validator refuses its `required` flags of draft 3,
 * and wants `null` among the values of a choice that may be empty.
 */
const forValidators = (_: string, value: unknown) => {
	if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
	const { required, ...schema } = value as Schema;
	const mayBeNull = Array.isArray(schema.type) && schema.type.includes('null');
	if (mayBeNull && Array.isArray(schema.enum)) schema.enum = [...schema.enum, null];
	return typeof required === 'boolean' ? schema : { ...schema, ...(required !== undefined && { required }) };
};

/** Fails with every place where the answer does not fit. */
const expectToFit = (name: string, answer: unknown) => {
	const validate = ajv.compile({ $ref: `config#/definitions/${name}` });
	validate(answer);
	expect(validate.errors ?? []).toEqual([]);
};

beforeAll(async () => {
	cms = await bootCms();
	related.theme = (await publish('themes', factories.themes())).id;
	ajv = new Ajv({ strict: false, allErrors: true });
	const schema = JSON.parse(JSON.stringify(configToJSONSchema(cms.payload.config, 'text'), forValidators)) as object;
	ajv.addSchema({ $id: 'config', ...schema });
});

afterAll(() => cms.stop());

test('the committed types are those that the content model generates', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-types-'));
	const generated = path.join(folder, 'payload.ts');
	const bin = path.resolve(workspace, '../../node_modules/payload/bin.js');
	await promisify(execFile)(process.execPath, [bin, 'generate:types', '--config', 'src/payload.config.ts'], {
		cwd: workspace,
		env: { ...process.env, PAYLOAD_TS_OUTPUT_PATH: generated },
	});
	expect(await readFile(generated, 'utf8')).toBe(await readFile(committed, 'utf8'));
	await rm(folder, { recursive: true });
});

describe('a live answer fits its type', () => {
	test.each([0, 1, 2])('with relations to depth %i', async (depth) => {
		await publish('practices', factories.practices(related));
		const { docs } = (await read(`/api/practices?depth=${depth}&locale=sv`)) as { docs: unknown[] };
		expect(docs.length).toBeGreaterThan(0);
		for (const doc of docs) expectToFit('practices', doc);
	});

	test.each(standing)('of %s', async (collection) => {
		await publish(collection, (factories[collection] as (given: Related) => object)(related));
		const { docs } = (await read(`/api/${collection}?depth=0`)) as { docs: unknown[] };
		expect(docs.length).toBeGreaterThan(0);
		for (const doc of docs) expectToFit(collection, doc);
	});

	test('of an error', async () => {
		expect(problemSchema.safeParse(await read('/api/practices?limit=0')).error).toBeUndefined();
		expect(problemSchema.safeParse(await read('/api/practices/unknown')).error).toBeUndefined();
	});
});
