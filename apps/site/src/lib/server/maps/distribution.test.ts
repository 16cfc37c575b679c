import { expect, test } from 'vitest';
import { classOf, histogramOf, spreadOf } from './distribution.ts';

const breaks = [18, 21, 24, 27, 30];

test.each([
	[9, 0],
	[17.99, 0],
	[18, 1],
	[23.99, 2],
	[24, 3],
	[30, 5],
	[99, 5],
])('%d is in class %d: a break belongs to the class above it', (value, expected) => {
	expect(classOf(value, breaks)).toBe(expected);
});

test('columns never straddle a break, and every value is counted once', () => {
	const values = [3, 17.9, 18, 18.5, 23.999, 24, 29.99, 30, 35.9, 80];
	const columns = histogramOf(values, breaks);
	expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
	for (const [kind, from] of breaks.entries()) {
		const next = breaks[kind + 1] ?? Infinity;
		const inside = columns.filter((column) => column.from >= from - 1e-9 && column.from < next - 1e-9);
		expect(new Set(inside.map((column) => column.class))).toEqual(new Set([kind + 1]));
		const counted = inside.reduce((sum, { count }) => sum + count, 0);
		expect(counted).toBe(values.filter((value) => value >= from && value < next).length);
	}
});

test('change has a break at zero that no column straddles', () => {
	const columns = histogramOf([-0.0001, 0], [-1, -0.5, 0, 0.5, 1]);
	expect(columns.filter(({ count }) => count > 0).map((column) => column.class)).toEqual([2, 3]);
});

test('the spread of some values, and of none', () => {
	expect(spreadOf([5, 1, 3, 2, 4])).toEqual({
		count: 5,
		low: 1,
		lowerQuarter: 2,
		median: 3,
		upperQuarter: 4,
		high: 5,
	});
	expect(spreadOf([])).toBeUndefined();
});
