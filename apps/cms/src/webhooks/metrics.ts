import { Counter, Gauge } from 'prom-client';
import type { Payload, Where } from 'payload';
import { metrics } from '../http/metrics.ts';
import { deliveries, endpoints, type DeliveryRow, type EndpointRow } from './rows.ts';
import type { Outcome } from './send.ts';

const attempts = new Counter({
	name: 'webhook_attempts_total',
	help: 'Attempts to deliver a webhook, by what came of them.',
	labelNames: ['outcome'],
	registers: [metrics],
});

export const countAttempt = ({ error }: Outcome): void => attempts.inc({ outcome: error ?? 'delivered' });

/** How the queue stands. What is paused waits on purpose and is only counted as such. */
interface Figures {
	waiting: number;
	dead: number;
	oldestSeconds: number;
	lag: number;
	paused: number;
}

const nothing: Figures = { waiting: 0, dead: 0, oldestSeconds: 0, lag: 0, paused: 0 };

let measure: () => Promise<Figures> = () => Promise.resolve(nothing);
let measuring: Promise<Figures> | undefined;

/** One look at the database for all figures that are read together. */
const figures = () => (measuring ??= measure().finally(() => (measuring = undefined)));

const gauge = (name: string, help: string, read: (figures: Figures) => number): void => {
	const made: Gauge = new Gauge({
		name,
		help,
		registers: [metrics],
		collect: async () => made.set(read(await figures())),
	});
};

gauge('webhook_deliveries_waiting', 'Deliveries that wait for their next attempt.', ({ waiting }) => waiting);
gauge('webhook_deliveries_dead', 'Deliveries that were given up.', ({ dead }) => dead);
gauge('webhook_oldest_waiting_seconds', 'Age of the oldest waiting delivery.', ({ oldestSeconds }) => oldestSeconds);
gauge(
	'webhook_lag_entries',
	'Entries of the change log not yet given to the endpoint furthest behind.',
	({ lag }) => lag,
);
gauge('webhook_endpoints_paused', 'Paused endpoints.', ({ paused }) => paused);

const look = async ({ db }: Payload): Promise<Figures> => {
	const all = await db.find<EndpointRow>({
		collection: endpoints,
		select: { cursor: true, paused: true },
		limit: 0,
		pagination: false,
	});
	const active = all.docs.filter(({ paused }) => !paused);
	const inState = (state: string): Where => ({
		and: [{ endpoint: { in: active.map(({ id }) => id) } }, { state: { equals: state } }],
	});
	// Counted, because a compaction leaves gaps between the numbers.
	const furthest = Math.min(...active.map(({ cursor }) => cursor));
	const [waiting, dead, lag, { docs }] = await Promise.all([
		db.count({ collection: deliveries, where: inState('waiting') }),
		db.count({ collection: deliveries, where: inState('dead') }),
		active.length === 0
			? { totalDocs: 0 }
			: db.count({ collection: 'changes', where: { seq: { greater_than: furthest } } }),
		db.find<DeliveryRow>({
			collection: deliveries,
			where: inState('waiting'),
			sort: 'createdAt',
			select: { createdAt: true },
			limit: 1,
			pagination: false,
		}),
	]);
	return {
		waiting: waiting.totalDocs,
		dead: dead.totalDocs,
		oldestSeconds: docs[0] ? (Date.now() - Date.parse(docs[0].createdAt)) / 1000 : 0,
		lag: lag.totalDocs,
		paused: all.docs.length - active.length,
	};
};

/** The database is asked whenever the figures are read. Returns what ends it. */
export const measureQueue = (payload: Payload): (() => void) => {
	measure = () => look(payload);
	return () => {
		measure = () => Promise.resolve(nothing);
	};
};
