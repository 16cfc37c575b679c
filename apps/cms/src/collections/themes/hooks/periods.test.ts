import { describe, expect, test } from 'vitest';
import { boundsOfToday, currentOf, dayOf, overlap, today } from './periods.ts';

const spring = { id: 'spring', from: '2026-01-01', until: '2026-05-31' };
const autumn = { id: 'autumn', from: '2026-09-01', until: '2026-12-31' };

describe('two periods', () => {
	test('that share a day overlap', () => {
		expect(overlap(spring, { from: '2026-05-31', until: '2026-06-30' })).toBe(true);
		expect(overlap({ from: '2026-05-31' }, spring)).toBe(true);
		expect(overlap(spring, { from: '2026-02-01', until: '2026-02-02' })).toBe(true);
	});
	test('that follow one another do not', () => {
		expect(overlap(spring, { from: '2026-06-01' })).toBe(false);
		expect(overlap(spring, autumn)).toBe(false);
	});
});

describe('exactly one theme is current', () => {
	test('the one whose period covers the day', () => {
		expect(currentOf([autumn, spring], '2026-05-31')?.id).toBe('spring');
		expect(currentOf([autumn, spring], '2026-09-01')?.id).toBe('autumn');
	});
	test('between two, the latest started one stays', () => {
		expect(currentOf([autumn, spring], '2026-07-15')?.id).toBe('spring');
		expect(currentOf([spring, autumn], '2027-07-15')?.id).toBe('autumn');
	});
	test('before the first, the first to come', () => {
		expect(currentOf([autumn, spring], '2025-01-01')?.id).toBe('spring');
	});
	test('none only when no theme has a period', () => {
		expect(currentOf([], '2026-01-01')).toBeUndefined();
	});
});

test('the day changes at midnight in the Nordic countries, not in Greenwich', () => {
	expect(today(new Date('2026-05-31T22:30:00Z'))).toBe('2026-06-01');
});

test.each([
	['in summer', '2026-05-31T22:30:00Z', '2026-05-31T22:00:00.000Z', '2026-06-01T22:00:00.000Z'],
	['in winter', '2026-11-25T10:00:00Z', '2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z'],
	['when summer time ends', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
	['from its first moment', '2026-11-24T23:00:00Z', '2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z'],
])('a day lasts from midnight to midnight there, %s', (_when, now, since, until) => {
	expect(boundsOfToday(new Date(now))).toEqual({ since: new Date(since), until: new Date(until) });
});

test('a stored moment becomes a day', () => {
	expect(dayOf('2026-05-31T00:00:00.000Z')).toBe('2026-05-31');
	expect(dayOf('nonsense')).toBeUndefined();
	expect(dayOf(null)).toBeUndefined();
});
