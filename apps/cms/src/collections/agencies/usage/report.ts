import type { Payload, Where } from 'payload';
import { policies } from '../../../quota/policies.ts';
import { quotaClasses, type QuotaClass } from '../keys/key.ts';
import type { Sync } from '../keys/note-uses.ts';
import { dayOf } from './note-days.ts';

interface Asked {
	requests: number;
	/** Of these, answered 429. */
	refused: number;
}

/** A key with which the change log or an export was read. */
export interface CopyReport {
	/** What the key begins with. */
	prefix: string;
	/** ISO 8601. */
	at: string;
	kind: Sync['kind'];
	/** Entries of the change log that it has not read, and since when the oldest of them is there. */
	behind: number;
	behindSince: string | null;
}

/** What one agency has asked for lately, how its copies keep up, and how it is told. Days are in UTC. */
export interface UsageReport {
	/** The last 31 days, today the last. */
	days: (Asked & { day: string })[];
	/** The calendar month. */
	month: Asked;
	/** Of each class of keys used this month: units that it may spend in a minute, and the most that it did. */
	quotas: { quotaClass: QuotaClass; unitsPerMinute: number; peak: number }[];
	/** The one that was read last comes first. */
	copies: CopyReport[];
	deliveries: { endpoints: number; paused: number; waiting: number; dead: number };
}

interface DayRow extends Asked {
	id: string;
	day: string;
	quotaClass: QuotaClass;
	peak: number;
}

interface KeyRow {
	id: string;
	prefix: string;
	lastSync: string;
	syncedBy: Sync['kind'];
	syncedTo: number;
}

const dayMs = 86_400_000;
const shownDays = 31;

const sum = (rows: readonly Asked[]): Asked => ({
	requests: rows.reduce((all, { requests }) => all + requests, 0),
	refused: rows.reduce((all, { refused }) => all + refused, 0),
});

const readDays = async ({ db }: Payload, agency: string, today: Date) => {
	const days = Array.from({ length: shownDays }, (_, index) =>
		dayOf(new Date(today.getTime() - (shownDays - 1 - index) * dayMs)),
	);
	const { docs } = await db.find<DayRow>({
		collection: 'agency-days',
		where: { and: [{ agency: { equals: agency } }, { day: { greater_than_equal: days[0] } }] },
		limit: 0,
		pagination: false,
	});
	const ofMonth = docs.filter(({ day }) => day.startsWith(dayOf(today).slice(0, 7)));
	return {
		days: days.map((day) => ({ day, ...sum(docs.filter((row) => row.day === day)) })),
		month: sum(ofMonth),
		quotas: quotaClasses.flatMap((quotaClass) => {
			const peaks = ofMonth.filter((row) => row.quotaClass === quotaClass).map(({ peak }) => peak);
			if (peaks.length === 0) return [];
			return [{ quotaClass, unitsPerMinute: policies[quotaClass].units, peak: Math.max(...peaks) }];
		}),
	};
};

const readBehind = async ({ db }: Payload, seq: number) => {
	const where: Where = { seq: { greater_than: seq } };
	const [{ totalDocs }, { docs }] = await Promise.all([
		db.count({ collection: 'changes', where }),
		db.find<{ id: string; at: string }>({
			collection: 'changes',
			where,
			sort: 'seq',
			limit: 1,
			pagination: false,
			select: { at: true },
		}),
	]);
	return { behind: totalDocs, behindSince: docs[0]?.at ?? null };
};

const readCopies = async (payload: Payload, agency: string): Promise<CopyReport[]> => {
	const { docs } = await payload.db.find<KeyRow>({
		collection: 'agency-keys',
		where: { and: [{ agency: { equals: agency } }, { lastSync: { exists: true } }] },
		sort: '-lastSync',
		limit: 0,
		pagination: false,
		select: { prefix: true, lastSync: true, syncedBy: true, syncedTo: true },
	});
	return Promise.all(
		docs.map(async ({ prefix, lastSync: at, syncedBy: kind, syncedTo }) => ({
			prefix,
			at,
			kind,
			...(await readBehind(payload, syncedTo)),
		})),
	);
};

const readDeliveries = async ({ db }: Payload, agency: string): Promise<UsageReport['deliveries']> => {
	const count = async (collection: string, ...more: Where[]) =>
		(await db.count({ collection, where: { and: [{ agency: { equals: agency } }, ...more] } })).totalDocs;
	const [endpoints, paused, waiting, dead] = await Promise.all([
		count('webhook-endpoints'),
		count('webhook-endpoints', { paused: { exists: true } }),
		count('webhook-deliveries', { state: { equals: 'waiting' } }),
		count('webhook-deliveries', { state: { equals: 'dead' } }),
	]);
	return { endpoints, paused, waiting, dead };
};

export const reportUsage = async (payload: Payload, agency: string, today = new Date()): Promise<UsageReport> => {
	const [days, copies, deliveries] = await Promise.all([
		readDays(payload, agency, today),
		readCopies(payload, agency),
		readDeliveries(payload, agency),
	]);
	return { ...days, copies, deliveries };
};
