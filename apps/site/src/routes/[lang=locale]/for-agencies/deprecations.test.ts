import { locales } from '@repo/i18n';
import type { Deprecation } from '@repo/types/contracts';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Deprecations from './Deprecations.svelte';

const instead = Object.fromEntries(locales.map((locale) => [locale, `Instead (${locale}).`])) as Deprecation['instead'];
const announced = { since: '2026-11-26', sunset: '2028-01-31', instead };

const shown = (deprecations: readonly Deprecation[], locale: (typeof locales)[number]) =>
	render(Deprecations, { props: { deprecations, locale } })
		.body.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ');

test('what is to go is named with its last day and what comes instead', () => {
	const text = shown(
		[
			{ ...announced, path: '/feeds/{collection}.{format}' },
			{ ...announced, collection: 'news', field: 'lead' },
		],
		'sv',
	);
	expect(text).toContain('/feeds/{collection}.{format}, till och med 31 januari 2028. Instead (sv).');
	expect(text).toContain('news.lead, till och med');
});

test('where nothing is to go, the page says so', () => {
	expect(shown([], 'fi')).toContain('Mitään ei ole juuri nyt poistumassa.');
});
