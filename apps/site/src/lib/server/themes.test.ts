import { expect, test } from 'vitest';
import { currentTheme, type Theme } from './themes.ts';

const theme = (id: string, currentFrom: string | null, currentUntil: string | null) =>
	({ id, currentFrom, currentUntil }) as Theme;
const day = (date: string) => new Date(`${date}T12:00:00Z`);

test('the current theme is the one whose days hold today, its last day included', () => {
	const themes = [theme('spring', '2026-03-01', '2026-08-31'), theme('autumn', '2026-09-01', '2027-02-28')];
	expect(currentTheme(themes, day('2026-08-31'))?.id).toBe('spring');
	expect(currentTheme(themes, day('2026-09-01'))?.id).toBe('autumn');
});

test('between two themes the latest that has begun stays', () => {
	const themes = [theme('spring', '2026-03-01', '2026-05-31'), theme('autumn', '2026-09-01', null)];
	expect(currentTheme(themes, day('2026-07-01'))?.id).toBe('spring');
	expect(currentTheme(themes, day('2026-01-01'))?.id).toBe('spring');
	expect(currentTheme([], day('2026-01-01'))).toBeUndefined();
});
