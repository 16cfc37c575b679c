import { expect, test } from 'vitest';
import { isMonth, monthAfter, weeksOf } from './month.ts';

test('a month is laid out in weeks that begin on Monday', () => {
	const weeks = weeksOf('2026-12');
	expect(weeks).toHaveLength(5);
	expect(weeks[0]).toEqual([
		undefined,
		'2026-12-01',
		'2026-12-02',
		'2026-12-03',
		'2026-12-04',
		'2026-12-05',
		'2026-12-06',
	]);
	expect(weeks[4]?.slice(3)).toEqual(['2026-12-31', undefined, undefined, undefined]);
	expect(weeksOf('2024-02').flat().filter(Boolean)).toHaveLength(29);
});

test('months follow each other across years', () => {
	expect(monthAfter('2026-12', 1)).toBe('2027-01');
	expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

test('nonsense is no month', () => {
	expect(['2026-13', '2026-1', 'x', null].some(isMonth)).toBe(false);
});
