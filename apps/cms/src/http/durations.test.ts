import { Histogram, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { Durations } from './durations.ts';

const name = 'seconds';
const help = 'How long it took.';
const bounds = [0.001, 0.01, 1];

test('Prometheus is told what the histogram of its own library tells', async () => {
	const [ours, theirs] = [new Registry(), new Registry()];
	const durations = new Durations({ name, help, bounds, labelNames: ['route', 'status'] });
	ours.registerMetric(durations.metric);
	const histogram = new Histogram({
		name,
		help,
		buckets: bounds,
		labelNames: ['route', 'status'],
		registers: [theirs],
	});
	for (const [route, status, seconds] of [
		['rest', '2xx', 0.0002],
		['rest', '2xx', 0.001],
		['rest', '4xx', 0.0011],
		['feeds', '2xx', 0.5],
		['rest', '2xx', 3],
	] as const) {
		durations.observe(route, status, seconds);
		histogram.observe({ route, status }, seconds);
	}
	const linesOf = async (registry: Registry) => (await registry.metrics()).split('\n').toSorted();
	expect(await linesOf(ours)).toEqual(await linesOf(theirs));
	durations.reset();
	expect(await ours.metrics()).not.toContain('_count');
});
