import { expect, test } from 'vitest';
import { formatDate, formatMoney, formatNumber, formatPercent, plural, sentenceCase } from './format.ts';
import { locales } from './locales.ts';

test('a negative number has a minus sign, not a hyphen, in every language', () => {
	for (const locale of locales) expect(formatNumber(-1234.5, locale)).toMatch(/^\u2212\d/);
});

test('large numbers never break in the middle of a line', () => {
	for (const locale of locales) expect(formatNumber(1_240_000, locale)).not.toMatch(/[ \u202f]/);
	expect(formatNumber(1_240_000, 'sv')).toBe('1\u00a0240\u00a0000');
});

test('a day is written as the language writes it', () => {
	expect(formatDate('2026-11-03T00:00:00.000Z', 'sv')).toBe('3 november 2026');
	expect(formatDate('2026-11-03T00:00:00.000Z', 'fi')).toBe('3. marraskuuta 2026');
	expect(formatDate('2026-12-09', 'da', 'dayOfMonth')).toBe('9');
});

test('a month begins a heading with a capital, in the letters of its language', () => {
	expect(sentenceCase(formatDate('2026-12-01', 'sv', 'month'), 'sv')).toBe('December 2026');
	expect(sentenceCase('ágúst 2026', 'is')).toBe('Ágúst 2026');
	expect(sentenceCase('', 'en')).toBe('');
});

test('sums of millions are told in words', () => {
	expect(formatMoney(2_400_000, 'svenska kronor', 'sv')).toBe('2,4 miljoner svenska kronor');
	expect(formatMoney(1_000_000, 'euroa', 'fi')).toBe('1 miljoona euroa');
	expect(formatMoney(47_500, 'kroner', 'nb')).toBe('47\u00a0500 kroner');
});

test('shares are percentages with the sign the language uses', () => {
	expect(formatPercent(0.054, 'sv')).toBe('5,4\u00a0%');
	expect(formatPercent(0.054, 'en')).toBe('5.4%');
});

test('Icelandic says one for 21', () => {
	expect(plural(21, 'is', { one: 'maður', other: 'menn' })).toBe('maður');
	expect(plural(21, 'sv', { one: 'en', other: 'flera' })).toBe('flera');
});
