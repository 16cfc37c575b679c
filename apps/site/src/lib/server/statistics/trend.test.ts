import { locales } from '@repo/i18n';
import { expect, test } from 'vitest';
import type { Point } from '../../charts/series.ts';
import { peopleSentences, trendOf, trendSentence } from './trend.ts';

const series = (...values: number[]): Point[] => values.map((value, index) => ({ year: 2000 + index, value }));
const say = (...values: number[]) => {
	const trend = trendOf(series(...values));
	return trend && trendSentence(trend, 'Krokom', 'sv');
};

test('a chart opens with its finding', () => {
	expect(say(14154, 14005, 15680)).toBe('Krokom har vuxit med 12,0\u00a0% sedan den lägsta siffran 2001.');
	expect(say(100, 120, 90)).toBe('Krokom har minskat med 25,0\u00a0% sedan den högsta siffran 2001.');
	expect(say(100, 105, 110)).toBe('Krokom har vuxit med 10,0\u00a0% sedan 2000.');
	expect(say(100, 95, 90)).toBe('Krokom har minskat med 10,0\u00a0% sedan 2000.');
	expect(say(1000, 1001, 1002)).toBe('Krokom har nästan lika många invånare som 2000.');
	expect(say(93)).toBe('För Krokom är bara 2000 känt.');
	expect(say()).toBeUndefined();
});

test('a peak that was left and regained is not called a decline', () => {
	expect(trendOf(series(100, 130, 125))?.kind).toBe('grown');
	expect(trendOf(series(100, 80, 85))?.kind).toBe('shrunk');
});

test('people are counted against the first known year', () => {
	expect(peopleSentences(series(14154, 15680), 'Krokom', 'sv')).toEqual([
		'15\u00a0680 personer bor i Krokom.',
		'Det är 1\u00a0526 fler än 2000.',
	]);
	expect(peopleSentences(series(100, 90), 'Krokom', 'en').at(-1)).toBe('That is 10 fewer than in 2000.');
	expect(peopleSentences(series(93), 'Krokom', 'nb').at(-1)).toBe('Eldre tall er ikke kjent.');
	expect(peopleSentences([], 'Krokom', 'fi')).toEqual([]);
});

test.each(locales)('every finding can be said in %s, with the name as it is written', (locale) => {
	for (const values of [[93], [100, 200], [200, 100], [100, 50, 200], [100, 300, 50], [100, 100]]) {
		const trend = trendOf(series(...values));
		if (!trend) throw new Error('No trend');
		const sentence = trendSentence(trend, 'Ísafjarðarbær', locale);
		expect(sentence).toContain('Ísafjarðarbær');
		expect(sentence).not.toMatch(/undefined|NaN|-\d/);
	}
});
