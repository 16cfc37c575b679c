import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import { logger } from '../http/logging.ts';
import { inRequest } from '../http/request-context.ts';
import { message } from '../labels/messages.ts';
import { later, restAfter } from '../workers/back-off.ts';
import { handBack } from './hand-back.ts';
import { isRefusal, perform } from './perform.ts';
import { requestOf } from './person.ts';
import { schedules, type ScheduleRow } from './rows.ts';

/** Longer than any save takes: whoever has a plan for so long is dead. */
const leaseMs = 30_000;
const firstRestMs = 1000;

export type Outcome = 'done' | 'refused' | 'failed';

interface WorkerOptions {
	payload: Payload;
	/** Aborted when the service stops: nothing new is begun. */
	signal: AbortSignal;
	onOutcome?: (outcome: Outcome) => void;
}

const waiting: Where = { state: { equals: 'waiting' } };

const free = (now: Date): Where[] => [
	waiting,
	{ at: { less_than_equal: now.toISOString() } },
	{ or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
];

/** Carries out what is due, one plan after the other; of several instances one has it. */
export const createScheduleWorker = ({ payload, signal, onOutcome }: WorkerOptions) => {
	const { db } = payload;

	const first = async (where: Where[]): Promise<ScheduleRow | undefined> => {
		const query = { where: { and: where }, sort: ['at', 'id'], limit: 1, pagination: false };
		return (await db.find<ScheduleRow>({ collection: schedules, ...query })).docs[0];
	};

	/** One conditional statement on either database. */
	const claim = async (row: ScheduleRow, now: Date): Promise<ScheduleRow | null> =>
		(await db.updateOne({
			collection: schedules,
			where: { and: [{ id: { equals: row.id } }, ...free(now)] },
			data: { leaseUntil: later(now, leaseMs) },
		})) as unknown as ScheduleRow | null;

	const tryAgain = async (row: ScheduleRow, error: unknown): Promise<void> => {
		const attempts = (row.attempts ?? 0) + 1;
		logger.error({ err: error, schedule: row.id, attempts }, 'What was due could not be done, and is tried again');
		await db.updateOne({
			collection: schedules,
			where: { and: [{ id: { equals: row.id } }, { leaseUntil: { equals: row.leaseUntil } }] },
			data: { attempts, leaseUntil: later(new Date(), restAfter(firstRestMs, attempts)) },
		});
	};

	const carryOut = async (row: ScheduleRow): Promise<Outcome> => {
		const { collection, direction, document } = row;
		try {
			const req = await requestOf(payload, row.by, row.language);
			if (!req) {
				await handBack(payload, row, message({ i18n: payload.config.i18n as never }, 'scheduleNobody'));
				return 'refused';
			}
			await perform(req, row);
			const lateMs = Date.now() - Date.parse(row.at);
			logger.info({ schedule: row.id, collection, document, direction, lateMs }, 'Did what was due');
			return 'done';
		} catch (error) {
			if (!isRefusal(error)) throw error;
			logger.warn({ schedule: row.id, collection, document, direction }, 'What was due could not be done');
			await handBack(payload, row, error.message);
			return 'refused';
		}
	};

	/** Does one; false where nothing is due. */
	const doNext = async (): Promise<boolean> => {
		const now = new Date();
		const row = await first(free(now));
		if (!row) return false;
		const mine = await claim(row, now);
		if (mine === null) return true;
		const outcome = await inRequest(`schedule-${randomUUID()}`, () => carryOut(mine)).catch(
			async (error: unknown): Promise<Outcome> => {
				await tryAgain(mine, error);
				return 'failed';
			},
		);
		onOutcome?.(outcome);
		return true;
	};

	return {
		/** Works until nothing is due. */
		sweep: async (): Promise<void> => {
			while (!signal.aborted && (await doNext()));
		},
		/** When something is due next; `undefined` where nothing is planned. */
		nextAt: async (): Promise<number | undefined> => {
			const row = await first([waiting]);
			return row && Math.max(Date.parse(row.at), row.leaseUntil ? Date.parse(row.leaseUntil) : 0);
		},
	};
};
