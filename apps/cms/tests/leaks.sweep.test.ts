import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenapiDocument } from '../src/api/openapi/document.ts';
import { configuredAddresses, describedAddresses } from './leaks/addresses.ts';
import { introspection, questionsOf, type Schema } from './leaks/graphql.ts';
import { hideEverything, type Hidden } from './leaks/hidden.ts';
import { send, type GeneratedAnswer } from './generated/send.ts';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';

const atOnce = 16;

let bench: AccessBench;
let hidden: Hidden[];
beforeAll(async () => {
	bench = await bootWithRoles();
	hidden = await hideEverything(bench);
});
afterAll(() => bench.cms.stop());

let asked = 0;

/** Somebody new each time, so that nobody is told to wait. */
const ask = (address: string, { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {}) => {
	asked += 1;
	const from = `198.51.${Math.floor(asked / 250) % 250}.${asked % 250}`;
	return send(bench.cms.url, {
		method: body ? 'POST' : 'GET',
		address,
		headers: { 'x-forwarded-for': from, ...headers },
		body: body && JSON.stringify(body),
		contentType: 'application/json',
	});
};

/** A problem names the address that was asked for. */
const told = ({ headers, text }: GeneratedAnswer, question: string): string => {
	const isProblem = headers['content-type']?.includes('problem+json');
	const body = isProblem ? text.replace(/"instance":"[^"]*"/, '') : text;
	const whole = `${JSON.stringify(headers)}\n${body}`;
	// What was asked for by its id or address is named in the answer that there is nothing.
	return hidden.reduce(
		(left, { id, slug }) =>
			question.includes(id) ? left.replaceAll(id, '') : question.includes(slug) ? left.replaceAll(slug, '') : left,
		whole,
	);
};

const leaksIn = (answer: GeneratedAnswer, question: string): string[] => {
	const text = told(answer, question);
	const lower = text.toLowerCase();
	return hidden
		.filter(({ id, slug, wasPublic }) => lower.includes(slug) || (!wasPublic && text.includes(id)))
		.map(({ collection, state }) => `${collection} ${state}`);
};

/** What is found out by asking everything, a few at once. */
const findLeaks = async (questions: readonly string[], answerTo: (question: string) => Promise<GeneratedAnswer>) => {
	const found: string[] = [];
	let answered = 0;
	const queue = [...questions];
	const work = async () => {
		for (let question = queue.pop(); question !== undefined; question = queue.pop()) {
			const answer = await answerTo(question);
			if (answer.status >= 500 || answer.status === 429) found.push(`${answer.status} ${question}`);
			if (answer.status < 300) answered += 1;
			const leaks = leaksIn(answer, question);
			if (leaks.length > 0) found.push(`${question.slice(0, 200)} ← ${leaks.join(', ')}`);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return { found, answered };
};

test('the public learns nothing hidden at any address that is described', async () => {
	const document = JSON.parse((await ask('/api/openapi.json')).text) as OpenapiDocument;
	const questions = describedAddresses(document, hidden);
	const { found, answered } = await findLeaks(questions, (question) => ask(question));
	expect(found).toEqual([]);
	// The questions were understood, not refused.
	expect(answered).toBeGreaterThan(questions.length / 10);
});

test('nor through any question of GraphQL', async () => {
	const answer = await ask('/api/graphql', { body: { query: introspection } });
	const schema = (JSON.parse(answer.text) as { data: { __schema: Schema } }).data.__schema;
	const idsOf = (field: string) => {
		const { collections } = bench.cms.payload.config;
		const own = collections.find(({ graphQL }) => graphQL !== false && field.endsWith(String(graphQL?.singularName)));
		const ids = hidden.filter(({ collection }) => collection === own?.slug).map(({ id }) => id);
		return ids.length > 0 ? ids : hidden.slice(0, 1).map(({ id }) => id);
	};
	const { found, answered } = await findLeaks(questionsOf(schema, idsOf), (query) =>
		ask('/api/graphql', { body: { query } }),
	);
	expect(found).toEqual([]);
	expect(answered).toBeGreaterThan(50);
});

test('nor at any address that Payload knows, described or not', async () => {
	const questions = configuredAddresses(bench.cms.payload.config, hidden);
	expect(questions.length).toBeGreaterThan(300);
	expect((await findLeaks(questions, (question) => ask(question))).found).toEqual([]);
});

test('the words of what is hidden are in no count, and an entity tag tells it from nothing', async () => {
	const { rest } = bench.as('public');
	for (const { collection, id, word, state, wasPublic } of hidden) {
		const field = bench.cms.payload.collections[collection]?.config.admin.useAsTitle;
		const query = `where[${field}][like]=${word}&locale=${state === 'other-language' ? 'da' : 'sv'}`;
		const { body, status } = await rest('GET', `${collection}/count?${query}`);
		expect([collection, state, status === 200 ? body.totalDocs : 0]).toEqual([collection, state, 0]);
		if (wasPublic) continue;
		const [real, unreal] = await Promise.all(
			[id, '01900000-0000-7000-8000-000000000000'].map((each) =>
				ask(`/api/${collection}/${each}`, { headers: { 'if-none-match': '*' } }),
			),
		);
		expect([collection, state, real?.status, real?.headers.etag]).toEqual([
			collection,
			state,
			unreal?.status,
			undefined,
		]);
	}
});

test('no file of what is hidden is read, the original or a smaller one', async () => {
	const files = hidden.flatMap(({ collection, files: names }) =>
		names.map((name) => `/api/${collection}/file/${name}`),
	);
	expect(files.length).toBeGreaterThan(1);
	for (const file of files) expect([file, (await ask(file)).status]).toEqual([file, 403]);
});
