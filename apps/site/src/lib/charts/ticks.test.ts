import { expect, test } from 'vitest';
import { randomFrom } from '../motif/random.ts';
import { valueScale, yearTicks } from './ticks.ts';

test('a growing municipality gets round ticks around its figures', () => {
	const scale = valueScale([14005, 15680], { isWhole: true, smallestRange: 40 });
	expect(scale.ticks).toEqual([14000, 14500, 15000, 15500]);
	expect(scale).toMatchObject({ from: 14000, to: 15750, decimals: 0 });
});

test('a scale starts at zero where the figures come near it', () => {
	expect(valueScale([50, 526]).from).toBe(0);
});

test('a very small place keeps at least forty people on its axis', () => {
	const { from, to } = valueScale([93, 95], { isWhole: true, smallestRange: 40 });
	expect(to - from).toBeGreaterThanOrEqual(40);
});

test('every scale holds its values and has three to seven ticks, told apart by their decimals', () => {
	const random = randomFrom(11);
	for (let round = 0; round < 5000; round++) {
		const size = 10 ** (random() * 6);
		const values = Array.from({ length: 1 + Math.floor(random() * 20) }, () => size * (1 + random() ** 4 * 2));
		const isWhole = random() < 0.5;
		const { from, to, ticks, decimals } = valueScale(isWhole ? values.map(Math.round) : values, {
			isWhole,
			smallestRange: isWhole ? 40 : 0,
		});
		expect(from).toBeLessThanOrEqual(Math.min(...values.map(isWhole ? Math.round : (value) => value)));
		expect(to).toBeGreaterThanOrEqual(Math.max(...values.map(isWhole ? Math.round : (value) => value)));
		expect(ticks.length).toBeGreaterThanOrEqual(2);
		expect(ticks.length).toBeLessThanOrEqual(8);
		expect(new Set(ticks.map((tick) => tick.toFixed(decimals))).size).toBe(ticks.length);
	}
});

test('years begin and end at the data and are round between', () => {
	expect(yearTicks(2000, 2024, 12)).toEqual([2000, 2005, 2010, 2015, 2020, 2024]);
	expect(yearTicks(2000, 2024, 4)).toEqual([2000, 2010, 2024]);
	expect(yearTicks(2018, 2024, 8)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
	expect(yearTicks(1985, 2024, 3)).toEqual([1985, 2024]);
	expect(yearTicks(2017, 2017, 5)).toEqual([2017]);
});
