import { expect, test, vi } from 'vitest';
import { inBatches } from './batches.ts';

test('what comes during a run is done together in the next, and every caller waits for its own', async () => {
	const runs: number[][] = [];
	const gates: PromiseWithResolvers<void>[] = [];
	const add = inBatches(async (items: number[]) => {
		runs.push(items);
		const gate = Promise.withResolvers<void>();
		gates.push(gate);
		await gate.promise;
	});
	const begun = (count: number) => vi.waitFor(() => expect(gates.length).toBe(count));
	const first = add([1]);
	await begun(1);
	const [second, third] = [add([2, 3]), add([4])];
	gates[0]?.resolve();
	await first;
	await begun(2);

	expect(runs).toEqual([[1], [2, 3, 4]]);
	gates[1]?.reject(new Error('failed'));
	expect(await Promise.allSettled([second, third])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);

	const last = add([5]);
	await begun(3);
	gates[2]?.resolve();
	await last;
	expect(runs.at(-1)).toEqual([5]);
});
