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
	const planOfIds = async () => {
		const ids = Array.from({ length: 100 }, (_, index) => `'id-${index}'`).join();
		const { rows } = await reader.execute(
			`EXPLAIN QUERY PLAN SELECT id FROM documents WHERE id IN (${ids}) AND status = 'published' AND deleted IS NULL`,
		);
		return String(rows[0]?.['detail']);
	};
	expect(await planOfIds()).not.toContain('(id=?)');
	await gatherStatistics((statement) => writer.execute(statement));

	// Any statement has the connection look at what has changed.
	await reader.execute('SELECT count(*) FROM documents');
	expect(await planOfIds()).toContain('(id=?)');
	const list = `SELECT id FROM documents WHERE status = ? AND deleted IS NULL ORDER BY made DESC, id DESC LIMIT ? OFFSET ?`;
	const { rows } = await reader.execute({ sql: `EXPLAIN QUERY PLAN ${list}`, args: ['published', 20, 20] });
	const steps = rows.map(({ detail }) => String(detail));
	expect(steps[0]).toContain('USING INDEX published');
	expect(steps).not.toContain('USE TEMP B-TREE FOR ORDER BY');
	reader.close();
	writer.close();
});
