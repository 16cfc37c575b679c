import { expect, test, vi } from 'vitest';
import { createFresh } from './fresh.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('many who wait cause one load', async () => {
	const load = vi.fn(async () => 'value');
	const fresh = createFresh({ load, stamp: async () => 'a', everyMs: 1000 });
	expect(await Promise.all([fresh(0), fresh(0), fresh(0)])).toEqual(['value', 'value', 'value']);
	expect(load).toHaveBeenCalledTimes(1);
});

test('a change is there for the next reader, and nothing is loaded without one', async () => {
	let version = 1;
	const load = vi.fn(async () => version);
	const fresh = createFresh({ load, stamp: async () => String(version), everyMs: -1 });
	expect(await fresh(0)).toBe(1);
	expect(await fresh(0)).toBe(1);
	await settled();
	expect(load).toHaveBeenCalledTimes(1);
	version = 2;
	expect(await fresh(0)).toBe(1);
	await settled();
	expect(await fresh(0)).toBe(2);
});

test('while the source is away, what is known is given on', async () => {
	let isAway = false;
	const stamp = async () => {
		if (isAway) throw new Error('away');
		return 'a';
	};
	const fresh = createFresh({ load: async () => 'value', stamp, everyMs: -1 });
	expect(await fresh(0)).toBe('value');
	isAway = true;
	expect(await fresh(0)).toBe('value');
	await settled();
	expect(await fresh(0)).toBe('value');
});

test('a first failure is told, and the next reader tries again', async () => {
	let isAway = true;
	const load = async () => {
		if (isAway) throw new Error('away');
		return 'value';
	};
	const fresh = createFresh({ load, stamp: async () => 'a', everyMs: 1000 });
	await expect(fresh(0)).rejects.toThrow('away');
	isAway = false;
	expect(await fresh(0)).toBe('value');
});
