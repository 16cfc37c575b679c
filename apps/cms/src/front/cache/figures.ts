import { Counter, Gauge } from 'prom-client';
import { metrics } from '../../http/metrics.ts';
import type { Store } from './store.ts';

const told = { cache: 0, database: 0 };
new Counter({
	name: 'public_reads_total',
	help: 'Public reads, by whether the answer was in memory or had to be made.',
	labelNames: ['from'],
	registers: [metrics],
	collect() {
		this.reset();
		for (const [from, count] of Object.entries(told)) this.inc({ from }, count);
	},
});

let current: Pick<Store, 'size'> | undefined;

const gauge = (name: string, help: string, read: (size: ReturnType<Store['size']>) => number) =>
	new Gauge({
		name,
		help,
		registers: [metrics],
		collect() {
			if (current) this.set(read(current.size()));
		},
	});
gauge('read_cache_bytes', 'What the answers kept in memory take, about.', ({ bytes }) => bytes);
gauge('read_cache_entries', 'How many answers are kept in memory.', ({ entries }) => entries);

/** Tells Prometheus about the one cache of this process; gives back what counts its reads. */
export const measure = (store: Pick<Store, 'size'>): ((where: 'cache' | 'database') => void) => {
	current = store;
	return (where) => {
		told[where] += 1;
	};
};
