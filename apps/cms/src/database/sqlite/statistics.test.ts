import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatherStatistics } from './statistics.ts';

let folder: string;

beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-statistics-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

test('documents are found by their ids, lists by their order, on connections that are open already', async () => {
	const [reader, writer] = [1, 2].map(() => drizzle({ connection: { url: `file:${folder}/test.db` } }).$client);
	if (!reader || !writer) throw new Error('no connections');
	await writer.execute(
		'CREATE TABLE documents (id TEXT PRIMARY KEY, status TEXT, deleted TEXT, made INTEGER, seen INTEGER, a TEXT, b TEXT, c TEXT)',
	);
	await writer.execute('CREATE INDEX published ON documents (status, deleted, made)');
	// As every collection has.
	for (const columns of ['status', 'deleted', 'status, deleted, seen']) {
		await writer.execute(`CREATE INDEX "by ${columns}" ON documents (${columns})`);
	}
	await writer.execute(`
		WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000)
		INSERT INTO documents (id, status, deleted, made, seen) SELECT 'id-' || n, 'published', NULL, n / 30, n FROM numbers`);
	const gather = () =>
		gatherStatistics((statement) => writer.execute(statement), [(statement) => reader.execute(statement)]);
	const planOfIds = async () => {
		const ids = Array.from({ length: 100 }, (_, index) => `'id-${index}'`).join();
		const { rows } = await reader.execute(
			`EXPLAIN QUERY PLAN SELECT id FROM documents WHERE id IN (${ids}) AND status = 'published' AND deleted IS NULL`,
		);
		return String(rows[0]?.['detail']);
	};
	expect(await planOfIds()).not.toContain('(id=?)');
	await gather();

	expect(await planOfIds()).toContain('(id=?)');
	const list = `SELECT id FROM documents WHERE status = ? AND deleted IS NULL ORDER BY made DESC, id DESC LIMIT ? OFFSET ?`;
	const { rows } = await reader.execute({ sql: `EXPLAIN QUERY PLAN ${list}`, args: ['published', 20, 20] });
	const steps = rows.map(({ detail }) => String(detail));
	expect(steps[0]).toContain('USING INDEX published');
	expect(steps).not.toContain('USE TEMP B-TREE FOR ORDER BY');
	reader.close();
	writer.close();
});

test('what has grown since is noticed on connections that are open already', async () => {
	const [reader, writer] = [1, 2].map(() => drizzle({ connection: { url: `file:${folder}/test.db` } }).$client);
	if (!reader || !writer) throw new Error('no connections');
	await writer.execute('CREATE TABLE parts (parent TEXT, kind TEXT)');
	for (const column of ['kind', 'parent']) await writer.execute(`CREATE INDEX "by ${column}" ON parts (${column})`);
	const insert = (many: number, kind: string) =>
		writer.execute(`
			WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${many})
			INSERT INTO parts SELECT ${kind === 'first' ? "'one'" : "'parent-' || n"}, '${kind}' || (n % ${kind === 'first' ? many : 1}) FROM numbers`);
	const gather = () =>
		gatherStatistics((statement) => writer.execute(statement), [(statement) => reader.execute(statement)]);
	const plan = async () => {
		const { rows } = await reader.execute(
			"EXPLAIN QUERY PLAN SELECT * FROM parts WHERE parent = 'one' AND kind = 'last0'",
		);
		return String(rows[0]?.['detail']);
	};
	await insert(50, 'first');
	await gather();
	expect(await plan()).toContain('by kind');
	await insert(3000, 'last');
	await writer.execute("DELETE FROM parts WHERE kind LIKE 'first%'");
	await gather();

	expect(await plan()).toContain('by parent');
	reader.close();
	writer.close();
});
