import { expect, test } from 'vitest';
import { soft } from './soft.ts';

test('a long compound may break in every language of the site', () => {
	for (const [word, locale] of [
		['Integrationsgrunduddannelsen', 'da'],
		['varhaiskasvatuksesta', 'fi'],
		['arbetsmarknadsenheten', 'sv'],
		['introduksjonsprogrammet', 'nb'],
		['sveitarfélagsstjórnir', 'is'],
		['internationalisation', 'en'],
	] as const) {
		expect(soft(word, locale)).toContain('\u00ad');
		expect(soft(word, locale).replaceAll('\u00ad', '')).toBe(word);
	}
});

test('short words are left alone', () => {
	expect(soft('När barnomsorgen öppnade', 'sv')).toBe('När barnomsorgen öppnade');
	expect(soft('Problemet', 'sv')).toBe('Problemet');
});

test('a word is never torn after one letter or before two', () => {
	expect(soft('erityisopettajana', 'fi')).not.toMatch(/^.\u00ad|\u00ad.{1,2}$/);
});
