import { Gauge } from 'prom-client';
import { metrics } from '../http/metrics.ts';
import type { Standing } from './open.ts';

let current: (() => Standing) | undefined;

const gauge = (name: string, help: string, read: (standing: Standing) => number) =>
	new Gauge({
		name,
		help,
		registers: [metrics],
		collect() {
			if (current) this.set(read(current()));
			else this.reset();
		},
	});
gauge('redis_up', 'Whether Redis is reached; absent without REDIS_URL.', ({ redis }) => Number(redis === 'ok'));
gauge('instance_coherent', 'Whether this instance answers from memory.', ({ coherent }) => Number(coherent));
gauge(
	'instances',
	'Instances in the group, this one included; 0 while this one does not belong to it.',
	(standing) => standing.instances,
);

/** Tells Prometheus how this process stands. Returns what ends it. */
export const measureInstances = (standing: () => Standing): (() => void) => {
	current = standing;
	return () => {
		current = undefined;
	};
};
