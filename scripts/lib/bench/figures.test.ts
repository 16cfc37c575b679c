import { expect, test } from 'vitest';
import { isKept, median, type Figure } from './figures.ts';

const figure = (value: number, promise?: Figure['promise']): Figure => ({
	part: 'warm',
	name: 'list',
	value,
	unit: ' %',
	...(promise && { promise }),
});

test('a promise is kept up to its limits', () => {
	expect(isKept(figure(75, { atLeast: 75 }))).toBe(true);
	expect(isKept(figure(74.9, { atLeast: 75 }))).toBe(false);
	expect(isKept(figure(121, { atLeast: 80, atMost: 120 }))).toBe(false);
	expect(isKept(figure(NaN, { atMost: 500 }))).toBe(false);
	expect(isKept(figure(1))).toBeUndefined();
});

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 2, 3], 2.5],
	[[7], 7],
])('the middle of %j is %d', (values, middle) => {
	expect(median(values)).toBe(middle);
});
