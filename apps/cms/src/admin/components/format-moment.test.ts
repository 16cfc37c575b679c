import { locales } from '@repo/i18n';
import { expect, test } from 'vitest';
import { formatMoment } from './format-moment.ts';

test('a browser without Icelandic writes the months as one that has it', () => {
	for (let month = 0; month < 12; month += 1) {
		const date = new Date(2026, month, 6, 8, 5, 9);
		for (const style of ['dayOfYear', 'day', 'minute', 'second'] as const) {
			expect(formatMoment(date, 'is', { style, isKnown: false })).toBe(
				formatMoment(date, 'is', { style, isKnown: true }),
			);
		}
	}
});

test('no language writes dates as Americans do', () => {
	const evening = '2026-11-26T19:05:00Z';
	expect(formatMoment(evening, 'en', { zone: 'UTC' })).toBe('26 Nov 2026, 19:05');
	for (const language of locales) {
		expect(formatMoment(evening, language, { zone: 'UTC' })).toMatch(/^26.*2026.*19[.:]05/);
	}
});
