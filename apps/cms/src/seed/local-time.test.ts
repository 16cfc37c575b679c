import { expect, test } from 'vitest';
import { localTime } from './local-time.ts';

test('a day starts at midnight on the clock of its place', () => {
	expect(localTime('2018-11-20', 'Europe/Copenhagen')).toBe('2018-11-19T23:00:00.000Z');
	expect(localTime('2020-06-16', 'Europe/Helsinki')).toBe('2020-06-15T21:00:00.000Z');
	expect(localTime('2023-05-11T10:30', 'Atlantic/Reykjavik')).toBe('2023-05-11T10:30:00.000Z');
});

test('the night the clock changes is told right', () => {
	expect(localTime('2024-03-31T23:59', 'Europe/Stockholm')).toBe('2024-03-31T21:59:00.000Z');
	expect(localTime('2024-10-27', 'Europe/Stockholm')).toBe('2024-10-26T22:00:00.000Z');
});
