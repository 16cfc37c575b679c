import { Counter, Gauge } from 'prom-client';
import type { Payload } from 'payload';
import { metrics } from '../http/metrics.ts';
import { schedules, type ScheduleRow } from './rows.ts';

const carriedOut = new Counter({
	name: 'schedules_total',
	help: 'Plans that came due, by what came of them.',
	labelNames: ['outcome'],
	registers: [metrics],
});

export const countSchedule = (outcome: string): void => carriedOut.inc({ outcome });

interface Figures {
	waiting: number;
	refused: number;
	overdueSeconds: number;
}

const none: Figures = { waiting: 0, refused: 0, overdueSeconds: 0 };
let read: () => Promise<Figures> = () => Promise.resolve(none);

const gauge = (name: string, help: string, pick: (figures: Figures) => number): void => {
	const made: Gauge = new Gauge({
		name,
		help,
		registers: [metrics],
		collect: async () => made.set(pick(await read())),
	});
};

gauge('schedules_waiting', 'Plans whose time is still to come.', ({ waiting }) => waiting);
gauge(
	'schedules_refused',
	'Plans that could not be carried out and that nobody has looked at.',
	({ refused }) => refused,
);
gauge(
	'schedule_overdue_seconds',
	'How late the oldest plan is that should have been carried out.',
	({ overdueSeconds }) => overdueSeconds,
);

/** Lets the figures be read from this database. Returns a function that ends it. */
export const measureSchedules = ({ db }: Payload): (() => void) => {
	const count = async (state: ScheduleRow['state']) =>
		(await db.count({ collection: schedules, where: { state: { equals: state } } })).totalDocs;
	read = async () => {
		const { docs } = await db.find<ScheduleRow>({
			collection: schedules,
			where: { state: { equals: 'waiting' } },
			sort: 'at',
			limit: 1,
			pagination: false,
		});
		const lateMs = docs[0] ? Date.now() - Date.parse(docs[0].at) : 0;
		return {
			waiting: await count('waiting'),
			refused: await count('refused'),
			overdueSeconds: Math.max(0, lateMs / 1000),
		};
	};
	return () => (read = () => Promise.resolve(none));
};
