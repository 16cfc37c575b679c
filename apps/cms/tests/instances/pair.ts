import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { startMongo } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { startRedis, type RedisServer } from '../database/redis-server.ts';
import { layWire, type Wire } from './wire.ts';

const limits = { QUOTA_ANONYMOUS: '200', QUOTA_LOGIN: '4' };
export const login = { email: 'admin@example.org', password: 'long-enough-password' };
const municipality = { id: 'umea', name: 'Umeå', code: '2480', country: 'SE', _status: 'published' };

export const get = (cms: CmsProcess, address: string, headers: Record<string, string> = {}) =>
	fetch(`${cms.url}${address}`, { headers });
export const standing = async (cms: CmsProcess) =>
	(await (await get(cms, '/readyz')).json()) as Record<string, unknown>;

export const timed = async (work: () => Promise<unknown>): Promise<number> => {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
};

export const cacheHits = async (cms: CmsProcess) =>
	Number(/^public_reads_total\{from="cache"\} (\d+)$/m.exec(await (await get(cms, '/metrics')).text())?.[1] ?? 0);

/** The part of a save that the public sees: making versions would take the test server most of the time. */
const save = (cms: CmsProcess, { note }: { note: number }) =>
	cms.call('db.updateOne', { collection: 'municipalities', id: municipality.id, data: { latitude: 60 + note } });

export interface Pair {
	first: CmsProcess;
	second: CmsProcess;
	redis: RedisServer;
	/** Between the first instance and Redis. */
	wire: Wire;
	/** Until both answer from memory, and have done so for long enough to be believed. */
	together: () => Promise<void>;
	save: typeof save;
	/** From the second. */
	read: () => Promise<number>;
	/** Reads from the second all the time; gives back what was older than a save that had returned before it was asked for. */
	watchFor: (saves: (returned: (note: number) => void) => Promise<void>) => Promise<string[]>;
	/** So many saves, alternately by whoever is given. */
	saveOften: (count: number, by: CmsProcess[], returned: (note: number) => void, from?: number) => Promise<void>;
	/** Until the second has its answer in memory. */
	remember: () => Promise<void>;
	close: () => Promise<void>;
}

/** Two instances on one database, each with a wire of its own to Redis. */
export const openPair = async (): Promise<Pair> => {
	const dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-instances-'));
	const [mongo, redis] = await Promise.all([startMongo(), startRedis()]);
	const wire = await layWire(redis.port);
	// Late enough for a save that does not wait to be noticed.
	const slowWire = await layWire(redis.port, { delayMs: 10 });
	const start = ({ port }: Wire) =>
		startCmsProcess({
			databaseUrl: mongo.urlOf('instances'),
			dataDir,
			environment: { NODE_ENV: 'test', REDIS_URL: `redis://127.0.0.1:${port}/1`, ...limits },
		});
	const first = await start(wire);
	await first.call('create', { collection: 'municipalities', data: { ...municipality, latitude: 60 } });
	await first.call('create', { collection: 'users', data: { ...login, name: 'Admin', roles: ['admin'] } });
	await first.call('create', { collection: 'agencies', data: { id: 'agency', name: 'Agency' } });
	const second = await start(slowWire);

	const read = async (): Promise<number> => {
		const { docs } = (await (await get(second, '/api/municipalities?limit=5')).json()) as {
			docs: { latitude: number }[];
		};
		return Math.round((docs[0]?.latitude ?? NaN) * 1e6 - 60e6) / 1e6;
	};

	return {
		first,
		second,
		redis,
		wire,
		save,
		read,
		together: async () => {
			const both = { redis: 'ok', coherent: true, instances: 2 };
			for (const cms of [first, second]) {
				await expect.poll(() => standing(cms), { timeout: 20_000 }).toMatchObject(both);
			}
			// A save is quick again when nobody can hold a lease of before.
			const isQuick = async () => (await timed(() => save(first, { note: 0 }))) < 1000;
			await expect.poll(isQuick, { timeout: 20_000 }).toBe(true);
		},
		watchFor: async (saves) => {
			const old: string[] = [];
			let newest = 0;
			let isDone = false;
			const reader = async () => {
				while (!isDone) {
					const expected = newest;
					const seen = await read();
					if (!(seen >= expected)) old.push(`${seen} instead of ${expected}`);
				}
			};
			const readers = Array.from({ length: 3 }, reader);
			await saves((note) => {
				newest = note;
			}).finally(() => {
				isDone = true;
			});
			await Promise.all(readers);
			return old;
		},
		saveOften: async (count, by, returned, from = 0) => {
			for (let saved = 1; saved <= count; saved += 1) {
				const note = from + saved / 1000;
				await save(by[saved % by.length] as CmsProcess, { note });
				returned(note);
			}
		},
		remember: () =>
			expect
				.poll(async () => {
					const before = await cacheHits(second);
					await read();
					return (await cacheHits(second)) - before;
				})
				.toBe(1),
		close: async () => {
			await Promise.all([first.kill('SIGKILL'), second.kill('SIGKILL')]);
			await redis.kill();
			wire.close();
			slowWire.close();
			await mongo.stop();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
};
