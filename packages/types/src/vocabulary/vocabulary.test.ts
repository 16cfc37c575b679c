import { locales } from '@repo/i18n';
import { expect, test } from 'vitest';
import * as vocabularies from './index.ts';

const lists = Object.entries(vocabularies).filter(([, list]) => typeof list === 'object');

test.each(lists)('every value of %s has a name in each language', (_, list) => {
	for (const label of Object.values(list)) {
		expect(Object.keys(label)).toEqual([...locales]);
		expect(Object.values(label).every((name) => typeof name === 'string' && name.trim() !== '')).toBe(true);
	}
});

test.each(lists)('no two values of %s share a name in one language', (_, list) => {
	for (const locale of locales) {
		const names = Object.values(list).map((label) => (label as Record<string, string>)[locale]);
		expect(new Set(names).size).toBe(names.length);
	}
});
