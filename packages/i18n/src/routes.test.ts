import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { folderPath, href, hrefOf, matchRoute, routes, type Route } from './routes.ts';

test('every page has an address in every language that leads back to it', () => {
	for (const route of Object.keys(routes) as Route[]) {
		for (const locale of locales) {
			const names = routes[route].filter((part: string) => part.startsWith(':')).map((part: string) => part.slice(1));
			const parameters = Object.fromEntries(names.map((name) => [name, `an-${name}`]));
			const address = hrefOf({ route, parameters }, locale);
			expect(matchRoute(address), address).toEqual({ route, locale, wordsOf: locale, parameters });
		}
	}
});

test('no two pages share an address in any language', () => {
	for (const locale of locales) {
		const addresses = (Object.keys(routes) as Route[]).map((route) => hrefOf({ route, parameters: {} }, locale));
		expect(new Set(addresses).size).toBe(addresses.length);
	}
});

test('the words of another language are understood, and said to be another’s', () => {
	expect(matchRoute('/sv/practices/delad-tradgard')).toMatchObject({ route: 'practice', locale: 'sv', wordsOf: 'en' });
	expect(matchRoute('/fi/praxis')).toMatchObject({ route: 'practices', locale: 'fi', wordsOf: 'sv' });
});

test('the site’s folders are the English words', () => {
	const match = matchRoute(href('practice', 'is', { slug: 'þorp' }));
	expect(match && folderPath(match)).toBe(`/is/practices/${encodeURIComponent('þorp')}`);
});

test('an address of nothing matches nothing', () => {
	for (const address of ['/', '/xx', '/sv/finns-inte', '/sv/praxis/a/b', '/sv/praxis/%E0%A4%A']) {
		if (address.endsWith('%A')) expect(matchRoute(address)).toMatchObject({ route: 'practice' });
		else expect(matchRoute(address)).toBeUndefined();
	}
});
