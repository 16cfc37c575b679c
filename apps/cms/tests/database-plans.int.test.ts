import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellCommit } from '../src/database/committed.ts';
import { requestContext } from '../src/http/request-context.ts';
import { bootCms, type TestCms } from './boot.ts';
import { createRandomPractices, listQuestion } from './database/random-lists.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type Statement = Exclude<Parameters<SQLiteAdapter['client']['execute']>[0], string>;

let cms: TestCms;
let client: SQLiteAdapter['client'];

beforeAll(async () => {
	cms = await bootCms();
	({ client } = cms.payload.db as unknown as SQLiteAdapter);
	const shared = { _status: 'published' } as const;
	await cms.payload.create({
		collection: 'themes',
		data: { id: 'theme', title: 'Theme', area: 'housing', lead: 'Lead.', ...shared },
	} as never);
	await cms.payload.create({
		collection: 'municipalities',
		data: { id: 'municipality', country: 'SE', code: '0180', name: 'Stockholm', ...shared },
	} as never);
	await cms.payload.create({
		collection: 'practices',
		data: {
			id: 'practice',
			title: 'Practice',
			slug: 'practice',
			summary: 'Summary.',
			coverage: 'listed',
			country: 'SE',
			themes: ['theme'],
			municipality: 'municipality',
			...shared,
		},
	} as never);
});
afterAll(() => cms.stop());

/** Every statement that the database gets for an address; jobs and workers ask it too, whenever they like. */
const statementsOf = async (address: string): Promise<Statement[]> => {
	// What other answers have found out already would not be asked.
	await tellCommit(
		cms.payload,
		Object.keys(cms.payload.collections).map((collection) => ({ collection, id: null })),
	);
	const statements: Statement[] = [];
	const execute = client.execute.bind(client);
	client.execute = ((statement: Statement) => {
		const { requestId = 'job-' } = requestContext();
		if (!requestId.startsWith('job-')) statements.push(statement);
		return execute(statement);
	}) as typeof client.execute;
	try {
		const response = await fetch(`${cms.url}/api/${address}`);
		expect(response.status).toBe(200);
	} finally {
		client.execute = execute;
	}
	expect(statements).not.toEqual([]);
	return statements;
};

interface Step {
	parent: number;
	detail: string;
}

/** Reading a whole table, or a whole index, instead of looking up what is asked for. What a subquery made does not count. */
const scansIn = (steps: Step[]): string[] => {
	const made = new Set(
		steps.flatMap(({ parent, detail }) => {
			const name = /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(detail)?.[1];
			return name === undefined ? [] : [`${parent} ${name}`];
		}),
	);
	return steps.flatMap(({ parent, detail }) => {
		const name = /^SCAN (?!CONSTANT|\()(\S+)/.exec(detail)?.[1];
		return name === undefined || name === 'json_each' || made.has(`${parent} ${name}`) ? [] : [detail];
	});
};

/** On a connection of its own: `EXPLAIN` leaves a snapshot open until its statement is collected. */
const stepsOf = async ({ sql, args }: Statement): Promise<Step[]> => {
	const { $client: explainer } = drizzle({ connection: { url: `file:${cms.dataDir}/cms.db` } });
	const { rows } = await explainer.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args ?? [] });
	explainer.close();
	return rows.map(({ parent, detail }) => ({ parent: Number(parent), detail: String(detail) }));
};

const scansOf = async (statement: Statement): Promise<string[]> => scansIn(await stepsOf(statement));

/** Putting everything that fits in order to take one page of it; those that are alike in the first key may be. */
const isSorted = ({ parent, detail }: Step) => parent === 0 && detail === 'USE TEMP B-TREE FOR ORDER BY';

const published = 'where[_status][equals]=published';

test.each([
	'practices?limit=10',
	'practices?sort=-publicUpdatedAt&locale=sv',
	'practices?sort=-lastConfirmedAt',
	'testimonies?limit=10',
	'practices?where[country][equals]=SE',
	'practices?where[country][in]=SE,FI&where[status][equals]=running',
	'practices?where[themes][in]=theme&locale=sv',
	'practices?where[municipality][equals]=municipality',
	'practices?where[slug][equals]=practice',
	'practices/practice?depth=2',
	'practices/slug/practice?locale=sv',
	`practices/count?${published}`,
	'themes?sort=-currentFrom',
	'themes/theme?depth=1',
	'studies?sort=-year',
	'news?sort=-date',
	'columns?sort=-date',
	'conferences?sort=start',
	'conferences?where[start][greater_than]=2026-01-01&sort=start',
	'organisations?where[country][equals]=SE',
	'municipalities?sort=name&where[country][equals]=SE',
	'municipalities?where[country][equals]=SE&where[code][equals]=0180',
	'municipalities/municipality?depth=1',
	'people?sort=name',
	'testimonies?where[country][equals]=SE',
	'globals/home?depth=1',
])('%s reads no whole table', async (address) => {
	const statements = await statementsOf(address);
	const scans = await Promise.all(
		statements.map(async (statement) => ({ sql: statement.sql, scans: await scansOf(statement) })),
	);

	expect(scans.filter(({ scans: found }) => found.length > 0)).toEqual([]);
});

test.each([
	'practices?limit=10',
	'practices?sort=-publicUpdatedAt',
	'practices?sort=-createdAt&where[country][equals]=SE',
	'testimonies?limit=10',
	'studies?limit=10',
	'news?limit=10',
	'conferences?sort=start',
])('%s takes its page in the order of an index', async (address) => {
	const [list] = (await statementsOf(`${address}&depth=0`)).filter(({ sql }) => / order by [^)]* limit \?/.test(sql));

	expect(list && (await stepsOf(list)).filter(isSorted)).toEqual([]);
});

test.each(['practices?sort=-lastConfirmedAt&locale=da', 'studies?sort=-year&locale=da'])(
	'%s sorts nothing, however many cannot be told apart',
	async (address) => {
		const [list] = (await statementsOf(`${address}&depth=0`)).filter(({ sql }) => / order by [^)]* limit \?/.test(sql));
		const details = list && (await stepsOf(list)).map(({ detail }) => detail);

		expect(details?.filter((detail) => detail.includes('FOR'))).toEqual([]);
	},
);

test('the database has looked at how many rows a condition leaves', async () => {
	const { rows } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'");

	expect(rows).toHaveLength(1);
});

test('a missing index is noticed', async () => {
	await client.execute('DROP INDEX practices_locales__parent_id_fk_idx');
	const [first] = (await statementsOf('practices/practice?depth=0')).filter(({ sql }) =>
		sql.includes('practices_locales'),
	);

	expect(first && (await scansOf(first))).not.toEqual([]);
});

test('which documents a list has is the same, however it is found out', async () => {
	const { db } = cms.payload;
	await createRandomPractices(cms.payload, 80);
	const idsOf = async (given: object) => {
		const { docs } = await db.find<{ id: string }>({ collection: 'practices', ...given });
		return docs.map(({ id }) => id);
	};
	const found = fc.asyncProperty(listQuestion, async (question) => {
		const asPayloadFindsThem = await idsOf({ ...question, select: { country: true } });
		const alone = { ...question, pagination: false, select: {} };

		expect(await idsOf(alone)).toEqual(asPayloadFindsThem);
		expect(await idsOf({ ...alone, expected: 1_000_000 })).toEqual(asPayloadFindsThem);
	});
	await fc.assert(found, { numRuns: 80 });
});
