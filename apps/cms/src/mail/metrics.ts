import { Counter, Gauge } from 'prom-client';
import type { Payload } from 'payload';
import { metrics } from '../http/metrics.ts';
import { mails } from './rows.ts';
import type { SendOutcome } from './send.ts';

const attempts = new Counter({
	name: 'mail_attempts_total',
	help: 'Attempts to send a mail, by what came of them.',
	labelNames: ['outcome'],
	registers: [metrics],
});

export const countMail = (outcome: SendOutcome['is']): void => attempts.inc({ outcome });

let count: (state: string) => Promise<number> = () => Promise.resolve(0);

const gauge = (state: 'waiting' | 'dead', help: string): void => {
	const made: Gauge = new Gauge({
		name: `mails_${state}`,
		help,
		registers: [metrics],
		collect: async () => made.set(await count(state)),
	});
};

gauge('waiting', 'Mails that wait to be sent.');
gauge('dead', 'Mails that were given up.');

/** Lets the figures be read from this database. Returns a function that ends it. */
export const measureMails = ({ db }: Payload): (() => void) => {
	count = async (state) => (await db.count({ collection: mails, where: { state: { equals: state } } })).totalDocs;
	return () => (count = () => Promise.resolve(0));
};
