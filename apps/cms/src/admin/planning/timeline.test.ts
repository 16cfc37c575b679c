import { describe, expect, test } from 'vitest';
import { monthsFrom, placeIn, timelineOf, type ThemePeriod } from './timeline.ts';

const theme = (id: string, from: string, until?: string, isPublished = true): ThemePeriod => ({
	...{ id, from, isPublished },
	...(until !== undefined && { until }),
});
const spring = theme('spring', '2026-03-01', '2026-05-31');
const autumn = theme('autumn', '2026-09-01', '2026-12-31');
const told = (themes: ThemePeriod[], today: string) =>
	timelineOf(themes, today).map((each) =>
		[each.kind === 'period' ? each.theme : `(${each.stays})`, each.from, each.until ?? '…'].join(' '),
	);

describe('the time ahead', () => {
	test('has its gaps, with the theme that stays over them', () => {
		expect(told([autumn, spring], '2026-04-10')).toEqual([
			'spring 2026-03-01 2026-05-31',
			'(spring) 2026-06-01 2026-08-31',
			'autumn 2026-09-01 2026-12-31',
			'(autumn) 2027-01-01 …',
		]);
	});
	test('begins with today, and leaves out what is over', () => {
		expect(told([autumn, spring], '2026-07-01')).toEqual([
			'(spring) 2026-07-01 2026-08-31',
			'autumn 2026-09-01 2026-12-31',
			'(autumn) 2027-01-01 …',
		]);
	});
	test('has no end where a period has none', () => {
		expect(told([spring, theme('summer', '2026-06-01')], '2026-05-31')).toEqual([
			'spring 2026-03-01 2026-05-31',
			'summer 2026-06-01 …',
		]);
	});
	test('without a theme is one gap that nothing fills', () => {
		expect(told([], '2026-05-31')).toEqual(['(undefined) 2026-05-31 …']);
	});
	test('shows drafts, which fill no gap, and what they overlap with', () => {
		const draft = theme('draft', '2026-08-01', '2026-09-30', false);
		expect(told([spring, autumn, draft], '2026-06-01')).toEqual([
			'(spring) 2026-06-01 2026-08-31',
			'draft 2026-08-01 2026-09-30',
			'autumn 2026-09-01 2026-12-31',
			'(autumn) 2027-01-01 …',
		]);
		const [, shown] = timelineOf([spring, autumn, draft], '2026-06-01');
		expect(shown).toMatchObject({ overlaps: ['autumn'] });
	});
});

test('a stretch has its place in the months shown', () => {
	const shown = { from: '2026-01-01', until: '2026-12-31' };
	expect(placeIn({ from: '2025-06-01', until: undefined }, shown)).toEqual({ start: 0, width: 100 });
	expect(placeIn({ from: '2026-01-01', until: '2026-01-01' }, shown)).toEqual({ start: 0, width: 0.27 });
	expect(placeIn({ from: '2027-01-01', until: undefined }, shown)).toBeUndefined();
	expect(monthsFrom('2026-11-26', 3)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01']);
});
