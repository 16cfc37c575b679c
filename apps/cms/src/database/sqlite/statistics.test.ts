import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatherStatistics } from './statistics.ts';

let folder: string;

beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-statistics-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

test('documents are found by their ids, not among all that are published, on connections that are open already', async () => {
	const [reader, writer] = [1, 2].map(() => drizzle({ connection: { url: `file:${folder}/test.db` } }).$client);
	if (!reader || !writer) throw new Error('no connections');
	await writer.execute('CREATE TABLE documents (id TEXT PRIMARY KEY, status TEXT, deleted TEXT, made INTEGER)');
	await writer.execute('CREATE INDEX published ON documents (status, deleted, made)');
	await writer.execute(`
		WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 3000)
		INSERT INTO documents SELECT 'id-' || n, 'published', NULL, n FROM numbers`);
	const planOfIds = async () => {
		const ids = Array.from({ length: 100 }, (_, index) => `'id-${index}'`).join();
		const { rows } = await reader.execute(
			`EXPLAIN QUERY PLAN SELECT id FROM documents WHERE id IN (${ids}) AND status = 'published' AND deleted IS NULL`,
		);
		return String(rows[0]?.['detail']);
	};
	expect(await planOfIds()).toContain('published');
	await gatherStatistics((statement) => writer.execute(statement));

	// Any statement has the connection look at what has changed.
	await reader.execute('SELECT count(*) FROM documents');
	expect(await planOfIds()).toContain('(id=?)');
	reader.close();
	writer.close();
});
