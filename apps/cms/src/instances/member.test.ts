import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLossyGroup } from '../../tests/instances/lossy-group.ts';
import type { CommittedWrite } from '../database/index.ts';
import type { Moment } from './lease.ts';
import { createMember } from './member.ts';

const timing = { leaseMs: 1000, beatMs: 200 };
const write: CommittedWrite = { collection: 'themes', id: 'a' };

let at: Moment;
const clock = () => at;
const pass = (ms: number, { wall = ms } = {}) => {
	at = { steady: at.steady + ms, wall: at.wall + wall };
};

let redis: ReturnType<typeof createLossyGroup>;
let marks: number;

const createInstance = (id: string) => {
	const heard = { writes: vi.fn(), unheard: vi.fn() };
	const member = createMember({
		id,
		group: redis.group,
		unheard: {
			enter: () => {
				marks += 1;
				return Promise.resolve(() => {
					marks -= 1;
					return Promise.resolve();
				});
			},
			look: () => Promise.resolve(marks > 0 ? 'writing' : 'quiet'),
		},
		timing,
		clock,
		onWrites: heard.writes,
		onUnheard: heard.unheard,
	});
	redis.ears.set(id, member);
	return { ...member, heard };
};

let writer: ReturnType<typeof createInstance>;
let reader: ReturnType<typeof createInstance>;

/** Long enough for both to be believed. */
const settleDown = async () => {
	for (let beat = 0; beat < 8; beat += 1) {
		await writer.beat();
		await reader.beat();
		pass(timing.beatMs);
	}
	reader.heard.unheard.mockClear();
};

beforeEach(async () => {
	vi.useFakeTimers();
	at = { steady: 0, wall: 1_000_000 };
	marks = 0;
	redis = createLossyGroup();
	writer = createInstance('writer');
	reader = createInstance('reader');
	await settleDown();
	return () => void vi.useRealTimers();
});

/** A save, and how long it waits for others. */
const save = async (): Promise<number> => {
	const startedAt = Date.now();
	const settled = (await writer.before())([write]);
	let isDone = false;
	void settled.then(() => {
		isDone = true;
	});
	await vi.advanceTimersByTimeAsync(0);
	while (!isDone) await vi.advanceTimersByTimeAsync(10);
	return Date.now() - startedAt;
};

describe('one that answers from memory', () => {
	test('is told what was written before the save returns, and nobody waits longer', async () => {
		expect(reader.isCoherent()).toBe(true);
		expect(await save()).toBe(0);
		expect(reader.heard.writes).toHaveBeenCalledWith([write]);
		expect(writer.heard.writes).not.toHaveBeenCalled();
	});

	test('stops when its lease has run out, by whichever of its clocks', async () => {
		pass(timing.leaseMs);
		expect(reader.isCoherent()).toBe(false);
		await reader.beat();
		expect(reader.isCoherent()).toBe(true);
		pass(0, { wall: timing.leaseMs });
		expect(reader.isCoherent()).toBe(false);
	});

	test('forgets everything before it begins again', async () => {
		pass(timing.leaseMs);
		await reader.beat();
		expect(reader.heard.unheard).toHaveBeenCalledTimes(1);
		await reader.beat();
		expect(reader.heard.unheard).toHaveBeenCalledTimes(1);
	});

	test('gets no longer lease while it has missed something, and forgets everything for it', async () => {
		redis.deaf.add('reader');
		expect(await save()).toBeGreaterThan(timing.leaseMs);
		redis.deaf.delete('reader');
		await reader.beat();
		pass(timing.leaseMs);
		expect(reader.isCoherent()).toBe(false);
		await reader.beat();
		expect(reader.heard.unheard).toHaveBeenCalled();
		await reader.beat();
		expect(reader.isCoherent()).toBe(true);
	});

	test('forgets everything when an announcement is missing between two', async () => {
		redis.deaf.add('reader');
		await redis.group.announce('somebody', [write]);
		redis.deaf.delete('reader');
		await redis.group.announce('somebody', [write]);
		expect(reader.heard.unheard).toHaveBeenCalledTimes(1);
		expect(reader.heard.writes).not.toHaveBeenCalled();
	});

	test('answers from the database while somebody writes who cannot announce it', async () => {
		marks = 1;
		pass(timing.leaseMs);
		await reader.beat();
		expect(reader.isCoherent()).toBe(false);
		marks = 0;
		await reader.beat();
		expect(reader.isCoherent()).toBe(true);
		expect(reader.heard.unheard).toHaveBeenCalled();
	});

	test('is thrown out when it falls silent, and everybody forgets what it may have written', async () => {
		for (let beat = 0; beat < 10; beat += 1) {
			await reader.beat();
			pass(timing.beatMs);
		}
		expect([...redis.followed.keys()]).toEqual(['reader']);
		expect(reader.heard.unheard).toHaveBeenCalledTimes(1);
	});
});

describe('one that saves', () => {
	test('waits out the leases of those who do not answer, and no longer', async () => {
		redis.ears.delete('reader');
		const waited = await save();
		expect(waited).toBeGreaterThan(timing.leaseMs);
		expect(waited).toBeLessThan(2 * timing.leaseMs);
	});

	test('waits them out when Redis has forgotten everybody, also right after it has come back itself', async () => {
		redis.flush();
		expect(await save()).toBeGreaterThan(timing.leaseMs);
		await writer.beat();
		await writer.beat();
		expect(await save()).toBeGreaterThan(timing.leaseMs);
	});

	test('leaves a mark in the database while it cannot announce', async () => {
		writer.lose();
		const settle = await writer.before();
		expect(marks).toBe(1);
		const settled = settle([write]);
		await vi.advanceTimersByTimeAsync(timing.leaseMs);
		expect(marks).toBe(1);
		await vi.advanceTimersByTimeAsync(timing.leaseMs);
		await settled;
		expect(marks).toBe(0);
	});

	test('tells later what it could not tell, should Redis fail in the middle', async () => {
		const announce = redis.group.announce;
		redis.group.announce = () => Promise.reject(new Error('away'));
		expect(await save()).toBeGreaterThan(timing.leaseMs);
		redis.group.announce = announce;
		await writer.beat();
		expect(reader.heard.unheard).toHaveBeenCalled();
	});
});
