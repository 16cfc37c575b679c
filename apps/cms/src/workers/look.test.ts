import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLooker } from './look.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const openLooker = () => {
	const gates: PromiseWithResolvers<void>[] = [];
	const onError = vi.fn();
	const look = () => {
		const gate = Promise.withResolvers<void>();
		gates.push(gate);
		return gate.promise;
	};
	return { gates, onError, looker: createLooker({ look, everyMs: 1000, onError }) };
};

test('what wakes it during a look is looked for once more, however often that is', async () => {
	const { gates, looker } = openLooker();
	looker.wake();
	looker.wake();
	looker.wake();
	expect(gates).toHaveLength(1);
	gates[0]?.resolve();
	await vi.advanceTimersByTimeAsync(0);
	expect(gates).toHaveLength(2);
	gates[1]?.resolve();
	await vi.advanceTimersByTimeAsync(0);
	expect(gates).toHaveLength(2);
	await looker.stop();
});

test('after an error it looks again when its time comes', async () => {
	const { gates, looker, onError } = openLooker();
	looker.wake();
	gates[0]?.reject(new Error('away'));
	await vi.advanceTimersByTimeAsync(0);
	expect(onError).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(1000);
	expect(gates).toHaveLength(2);
	gates[1]?.resolve();
	await looker.stop();
});

test('stopping waits for the look that is under way, and there is none after it', async () => {
	const { gates, looker } = openLooker();
	looker.wake();
	looker.wake();
	const stopped = looker.stop();
	gates[0]?.resolve();
	await stopped;
	looker.wake();
	await vi.advanceTimersByTimeAsync(5000);
	expect(gates).toHaveLength(1);
});
