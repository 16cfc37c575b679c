/** A CMS in a process of its own, told what to do by messages; see process.ts. */
import '../../src/start/large-packages.ts';
import '../quick-passwords.ts';
import { setTime } from './clock.ts';
import { dieBeforeStep, type Death } from '../crash/die-before-step.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug } from 'payload';
import type { Answer, Order } from './process.ts';

const { startCms } = await import('../../src/start/index.ts');
const { onCommit } = await import('../../src/database/index.ts');
const { recorderOf } = await import('../../src/changes/capture.ts');
const { fillLog } = await import('../../src/changes/fill.ts');
const { compactLog } = await import('../../src/changes/compact/compact.ts');
const cms = await startCms({ port: Number(process.env['CMS_PORT']), host: '127.0.0.1' });

type Method = (given: unknown) => Promise<unknown>;

interface Session {
	run: (statement: string) => Promise<{ rows: object[] }>;
}

/** Lets the database grow by so many pages only, on its one connection for writing. */
const limitPages = async (pages: number) => {
	const { db } = cms.payload;
	const id = (await db.beginTransaction()) as string;
	const session = (db as unknown as SQLiteAdapter).sessions[id]?.db as unknown as Session;
	const { rows } = await session.run('PRAGMA page_count');
	await session.run(`PRAGMA max_page_count = ${Number(Object.values(rows[0] ?? {})[0]) + pages}`);
	await db.commitTransaction(id);
};

const deleteOldVersions = (collection: CollectionSlug) =>
	cms.payload.db.deleteVersions({ collection, where: { latest: { not_equals: true } } });

/** Dies when its next write is stored and nobody has been told. */
const dieUntold = () => {
	onCommit(cms.payload, () => process.kill(process.pid, 'SIGKILL') as unknown as void);
};

/** As if there had been no log until now. */
const fillAgain = async () => {
	const { payload } = cms;
	await payload.db.deleteMany({ collection: 'changes', where: { seq: { greater_than: 0 } } });
	await payload.db.deleteMany({ collection: 'payload-kv', where: { key: { equals: 'changes:filled-with-links' } } });
	await fillLog({ payload, recorder: recorderOf(payload), signal: new AbortController().signal });
};

const environment = () => ({
	payload: cms.payload,
	dataDir: String(process.env['DATA_DIR']),
	secret: String(process.env['PAYLOAD_SECRET']),
});
type Moving = { file: string; withSecrets?: boolean; secret?: string };
const move = async (method: string, { withSecrets = true, ...moving }: Moving) => {
	const { exportSite } = await import('../../src/database/archive/export-site.ts');
	const { importSite } = await import('../../src/database/archive/import-site.ts');
	return method === 'exportSite'
		? exportSite({ ...environment(), ...moving, withSecrets })
		: importSite({ ...environment(), ...moving });
};

const obey = async ({ method, given, at }: Order): Promise<unknown> => {
	if (at !== undefined) setTime(at);
	if (method === 'limitPages') return limitPages(given as number);
	if (method === 'dieUntold') return dieUntold();
	if (method === 'dieBeforeStep') return dieBeforeStep(cms.payload.db, given as Death);
	if (method === 'compactLog') return compactLog({ payload: cms.payload, ...(given as object) });
	if (method === 'fillLog') return fillAgain();
	if (method === 'deleteOldVersions') return deleteOldVersions(given as CollectionSlug);
	if (method === 'exportSite' || method === 'importSite') return move(method, given as Moving);
	const isOfDatabase = method.startsWith('db.');
	const whole = (isOfDatabase ? cms.payload.db : cms.payload) as unknown as Record<string, Method>;
	return whole[method.replace('db.', '')]?.call(whole, given);
};

const answer = (message: Answer | { url: string }) => process.connected && process.send?.(message, () => undefined);

process.on('message', (order: Order) => {
	obey(order).then(
		(result) => answer({ id: order.id, result: JSON.parse(JSON.stringify(result ?? null)) as unknown }),
		(error: unknown) =>
			answer({ id: order.id, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' }),
	);
});
process.once('SIGTERM', () => void cms.stop().finally(() => process.exit(0)));
process.once('disconnect', () => process.exit(0));
answer({ url: `http://127.0.0.1:${process.env['CMS_PORT']}` });
