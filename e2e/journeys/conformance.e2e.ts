import { checkConformance, type CheckResult } from '@integrationnorden/client/conformance';
import { expect, test } from '@playwright/test';
import { cmsUrl } from '../lib/product.ts';
import {
	changes,
	copyOf,
	docs,
	header,
	json,
	lines,
	on,
	spoiled,
	status,
	type Json,
	type Spoil,
} from '../lib/spoil.ts';

/** For each promise what breaks it: a check that does not notice is none. */
const spoilers: Record<string, Spoil[]> = {
	'every collection answers with a page of documents that have an id': [
		on(
			/\/people/,
			docs((doc) => delete doc.id),
		),
		on(
			/\/pages/,
			json((body) => delete body.totalDocs),
		),
		on(/\/media/, status(404)),
	],
	'a page holds 1 to 100 documents, and other wishes are refused': [
		on(/limit=101/, status(200)),
		on(
			/limit=0/,
			json((body) => (body.parameter = 'page')),
		),
	],
	'relations are ids at depth 0 and documents at depth 1': [
		on(
			/depth=0/,
			docs((doc) => (doc.themes = [{ id: 'x' }])),
		),
		on(
			/depth=1/,
			docs((doc) => (doc.themes = ['x'])),
		),
	],
	'a document is found by its id and by its slug': [
		on(/\/slug\//, status(404)),
		on(
			/\/slug\//,
			json((body) => (body.id = 'another')),
		),
	],
	'texts come in the language asked for, and say which one each really is in': [
		header('content-language', 'en'),
		docs((doc) => delete doc._lang),
	],
	'what may be done with the content is said': [header('link')],
	'drafts cannot be asked for': [docs((doc, index) => index === 3 && (doc._status = 'draft'))],
	'an answer says how long and how it may be kept': [
		header('cache-control', 'public, max-age=60'),
		header('vary', 'Accept'),
		header('last-modified'),
	],
	'the same answer has the same strong ETag, and another answer another one': [
		header('etag', 'W/"weak"'),
		header('etag', '"always"'),
		header('etag'),
	],
	'who has the answer already gets 304 without a body': [
		{ without: 'if-none-match' },
		{ without: 'if-modified-since' },
	],
	'HEAD answers as GET does, without a body': [
		(response, { method }) => (method === 'HEAD' ? copyOf(response, { status: 404 }) : response),
	],
	'an answer comes compressed to who can read that': [header('content-encoding')],
	'pages of any origin may read, and read the headers they need': [
		header('access-control-allow-origin'),
		header('access-control-expose-headers', 'ETag'),
	],
	'what does not exist is 404, as a problem document': [
		on(/recipes/, header('content-type', 'application/json')),
		on(/no-such-practice/, status(500)),
		on(
			/recipes/,
			json((body) => (body.detail = 'Error\n    at answer (/srv/api/index.ts:12:3)')),
		),
	],
	'a wrong parameter is 400 and named': [
		on(/depth=9/, status(200)),
		on(
			/colour/,
			json((body) => delete body.parameter),
		),
	],
	'writing is refused': [(response, { method }) => (method === 'PATCH' ? copyOf(response, { status: 200 }) : response)],
	'what nobody may see does not differ from what is not there': [on(/users/, status(200))],
	'problems are told in the caller’s language, and their type can be read about': [
		on(
			/recipes/,
			json((body) => (body.title = 'Not found')),
		),
		on(/\/problems\//, status(404)),
	],
	'GraphQL refuses what it does not understand, without a trace': [
		status(500),
		json((body) => (body.errors = [{ message: 'x', extensions: { stacktrace: [] } }])),
	],
	'the log tells what happened, and never what a document says': [
		changes((entry) => (entry.title = 'A title')),
		changes((entry, index) => index === 0 && (entry.kind = 'seen')),
		changes((entry) => (entry.cursor = 'always-the-same')),
		json((body) => (body.changes = [])),
	],
	'read from any cursor, the log goes on where it was, in the same order': [
		on(
			/limit=2/,
			json((body) => (body.changes as Json[]).reverse()),
		),
		on(
			/limit=2&since/,
			json((body) => (body.changes as Json[]).shift()),
		),
	],
	'only the wanted collections are told of': [changes((entry) => (entry.collection = 'news'))],
	'an unknown cursor, type or limit is refused and named': [
		on(/types=recipes/, status(200)),
		on(
			/limit=501/,
			json((body) => (body.parameter = 'x')),
		),
	],
	'at its end the log waits as long as it is asked to': [{ without: 'prefer' }, json((body) => (body.next = 'more'))],
	'the log comes as a stream of events to who asks for one': [header('content-type', 'application/json'), status(406)],
	'everything published comes in one stream, each document once, with the cursor to go on from': [
		header('changes-cursor'),
		on(
			/\/export\//,
			lines((text) => text + text),
		),
		on(
			/\/export\//,
			lines((text) => text.slice(text.indexOf('\n') + 1)),
		),
		on(
			/\/export\//,
			lines((text) => text.trimEnd()),
		),
	],
	'a document of the export is the one that the API answers with': [
		on(
			/\/export\//,
			lines((text) => text.replaceAll('"slug":"', '"slug":"x')),
		),
	],
	'every answer says how much may still be asked': [
		header('ratelimit'),
		header('ratelimit-policy', '"quota"'),
		header('ratelimit', '"quota";t=10'),
	],
	'the API describes itself as OpenAPI 3.1': [
		json((body) => (body.openapi = '3.0.3')),
		json((body) => delete (body.paths as Json)['/api/changes']),
	],
	'a figure comes as JSON-stat 2.0': [
		json((body) => (body.version = '1')),
		json((body) => (body.value as number[]).pop()),
	],
};

const check = async (options: { only?: string; fetch?: typeof fetch } = {}): Promise<CheckResult[]> => {
	const results: CheckResult[] = [];
	for await (const result of checkConformance({ baseUrl: cmsUrl, ...options })) results.push(result);
	return results;
};

for (const [index, [name, spoils]] of Object.entries(spoilers).entries())
	// The first stand for all of them before each commit.
	test(
		`an agency’s conformance run notices when it no longer holds that ${name}`,
		{
			tag: index < 3 ? [] : '@sweep',
		},
		async () => {
			// A check is left out when others write in the middle of it: then it is tried again.
			const expectOutcome = (outcome: CheckResult['outcome'], spoil?: Spoil) =>
				expect(async () => {
					const [result] = await check({ only: name, ...(spoil && { fetch: spoiled(spoil) }) });
					expect(result).toMatchObject({ name, outcome });
				}, spoil?.toString()).toPass({ timeout: 40_000 });
			await expectOutcome('fulfilled');
			for (const spoil of spoils) await expectOutcome('unfulfilled', spoil);
		},
	);

test('an agency’s conformance run finds everything as promised, and breaking each promise is tried here', async () => {
	test.setTimeout(180_000);
	// Other journeys write meanwhile: what one of them is in the middle of may look wrong once.
	await expect(async () => {
		const results = await check();
		expect(results.filter(({ outcome }) => outcome === 'unfulfilled')).toEqual([]);
		const untried = results
			.filter(({ name, group }) => !(name in spoilers) && group !== 'Your receiver of webhooks')
			.map(({ name }) => name);
		// These two need documents that were taken away or moved: `mirror.e2e.ts` takes some away.
		expect(untried).toEqual([
			'what the log says is gone is gone, and what was withdrawn answers 410',
			'the former address of a document that moved leads to the new one',
		]);
	}).toPass({ timeout: 150_000 });
});
