import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { metrics } from '../http/metrics.ts';
import { measureQueue } from './metrics.ts';

const entries = [2, 3, 9];

/** Of the log only these numbers are left; everything else is empty. */
const withEndpoints = (...docs: { id: string; cursor: number; paused?: string }[]) => {
	const count = ({ collection, where }: { collection: string; where: { seq: { greater_than: number } } }) =>
		Promise.resolve({
			totalDocs: collection === 'changes' ? entries.filter((seq) => seq > where.seq.greater_than).length : 0,
		});
	const find = ({ collection }: { collection: string }) =>
		Promise.resolve({ docs: collection === 'webhook-endpoints' ? docs : [] });
	return measureQueue({ db: { count, find } } as unknown as Payload);
};
const lag = async () => (await metrics.getSingleMetric('webhook_lag_entries')?.get())?.values[0]?.value;

test('the lag is how many entries there are, whatever a compaction has taken away', async () => {
	const stop = withEndpoints({ id: 'one', cursor: 9 }, { id: 'two', cursor: 1 }, { id: 'p', cursor: 0, paused: 'now' });
	expect(await lag()).toBe(3);
	stop();
	const stopOther = withEndpoints({ id: 'one', cursor: 9 });
	expect(await lag()).toBe(0);
	stopOther();
	withEndpoints()();
	expect(await lag()).toBe(0);
});
