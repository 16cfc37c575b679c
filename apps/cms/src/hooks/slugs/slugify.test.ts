import { describe, expect, test } from 'vitest';
import { isMadeFrom, maxSlugLength, numbered, slugify } from './slugify.ts';

describe('a title becomes an address', () => {
	test.each([
		['Språkcafé i Åmål', 'sprakcafe-i-amal'],
		['Öppna dörrar för äldre', 'oppna-dorrar-for-aeldre'.replace('aeldre', 'aldre')],
		['Brøndby & Ærø', 'brondby-aero'],
		['Þjóðin í Reykjavík', 'thjodin-i-reykjavik'],
		['Kárášjohka, Čáhppe, Ŋuorre, Šuvla, Ŧ, Đ, Ž', 'karasjohka-cahppe-nuorre-suvla-t-d-z'],
		['Årsrapport 2024/2025', 'arsrapport-2024-2025'],
		["Women's work – kvinders ’eget’ arbejde", 'womens-work-kvinders-eget-arbejde'],
		['  ØST  ', 'ost'],
		['Łódź, Dvořák, Ñandú, naïve', 'lodz-dvorak-nandu-naive'],
		['Sa\u030Aledes', 'saledes'],
	])('%s → %s', (title, slug) => {
		expect(slugify(title)).toBe(slug);
	});
});

test('a title without Latin letters gives nothing', () => {
	expect(slugify('مرحبا')).toBe('');
	expect(slugify('😀 — …')).toBe('');
});

test('a long title is cut at a word', () => {
	const slug = slugify('arbeid '.repeat(30));
	expect(slug.length).toBeLessThanOrEqual(maxSlugLength);
	expect(slug.endsWith('-arbeid')).toBe(true);
});

test('one endless word is cut anyway', () => {
	expect(slugify('x'.repeat(200))).toHaveLength(maxSlugLength);
});

test('a number never makes an address too long', () => {
	expect(numbered('kort', 1)).toBe('kort');
	expect(numbered('kort', 2)).toBe('kort-2');
	expect(numbered(slugify('x'.repeat(200)), 12)).toHaveLength(maxSlugLength);
});

test('an address made from a title is recognised, one written by hand is not', () => {
	expect(isMadeFrom('oppet-hus', 'Öppet hus')).toBe(true);
	expect(isMadeFrom('oppet-hus-3', 'Öppet hus')).toBe(true);
	expect(isMadeFrom('oppet-hus-i-lund', 'Öppet hus')).toBe(false);
	expect(isMadeFrom('', '')).toBe(false);
});
