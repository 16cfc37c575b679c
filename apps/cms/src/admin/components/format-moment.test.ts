import { expect, test } from 'vitest';
import { formatMoment } from './format-moment.ts';

test('a browser without Icelandic writes the months as one that has it', () => {
	for (let month = 0; month < 12; month += 1) {
		const date = new Date(2026, month, 6, 8, 5);
		expect(formatMoment(date, 'is', false)).toBe(formatMoment(date, 'is', true));
	}
});
