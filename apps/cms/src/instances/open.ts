import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { coordinateCommits, tellCommit, tellUnheard, unheardIn } from '../database/index.ts';
import { logger } from '../http/logging.ts';
import { measureInstances } from './figures.ts';
import { createGroup } from './group.ts';
import { createMember } from './member.ts';
import { connectRedis, type Redis } from './redis.ts';
import { timing } from './timing.ts';

/** Whatever nobody keeps in memory is nobody else's business. */
const isKept = (collection: string) =>
	!/^(?:payload-|webhook-)/.test(collection) &&
	![
		'users',
		'mails',
		'agency-days',
		'withdrawal-receipts',
		'review-events',
		'schedules',
		'audit-events',
		'second-factors',
	].includes(collection);

export interface Standing {
	redis: 'ok' | 'unreachable';
	/** Whether this instance answers from memory. */
	coherent: boolean;
	/** Instances in the group, this one included. */
	instances: number;
}

export interface Instances {
	redis: Redis;
	standing: () => Standing;
	close: () => Promise<void>;
}

/** Joins the other instances on the same database, which find each other through Redis. */
export const openInstances = (payload: Payload, url: string): Instances => {
	const id = randomUUID();
	const redis = connectRedis(url);
	const { group, channelsFor } = createGroup(redis, url);
	const member = createMember({
		id,
		group,
		unheard: unheardIn(payload),
		timing,
		onWrites: (writes) => void tellCommit(payload, writes),
		onUnheard: () => tellUnheard(payload),
	});
	redis.start(channelsFor(member), member.lose);

	let wasCoherent = false;
	let isClosed = false;
	let running: Promise<void> = Promise.resolve();
	const beat = async () => {
		if (redis.isReady()) await member.beat().catch(() => undefined);
		const isNow = member.isCoherent();
		if (isNow !== wasCoherent) logger.info({ coherent: isNow, instances: member.size() }, 'Answers from memory');
		wasCoherent = isNow;
	};
	let timer: NodeJS.Timeout | undefined;
	const next = () => {
		if (isClosed) return;
		running = beat();
		void running.then(() => {
			timer = setTimeout(next, timing.beatMs).unref();
		});
	};
	next();

	const stopCoordinating = coordinateCommits(payload, {
		isCoherent: member.isCoherent,
		before: async (collections) => ([...collections].some(isKept) ? member.before() : undefined),
	});
	const standing = (): Standing => ({
		redis: redis.isReady() ? 'ok' : 'unreachable',
		coherent: member.isCoherent(),
		instances: member.size(),
	});
	const stopMeasuring = measureInstances(standing);
	return {
		redis,
		standing,
		close: async () => {
			isClosed = true;
			clearTimeout(timer);
			await running;
			member.lose();
			stopMeasuring();
			await group.leave(id).catch(() => undefined);
			stopCoordinating();
			redis.close();
		},
	};
};
