import { enTranslations } from '@payloadcms/translations/languages/en';
import { expect, test } from 'vitest';
import { finnishTranslations } from './index.ts';

type Tree = { [key: string]: Tree | string };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}:`),
	);
const english = flatten(enTranslations as Tree);
const finnish = new Map(flatten(finnishTranslations as Tree));
const variables = (text = '') => [...text.matchAll(/\{\{\w+\}\}|<\/?(?:\d|a|br)\b/g)].map(([match]) => match).sort();

test('the admin is in Finnish wherever it is in English', () => {
	expect([...finnish.keys()].sort()).toEqual(english.map(([key]) => key).sort());
	expect([...finnish].filter(([, text]) => text === '')).toEqual([]);
});

test('a Finnish text has the same places to fill in as the English one', () => {
	const filled = (text: string | undefined) => [...new Set(variables(text))];
	const different = english.filter(([key, text]) => filled(finnish.get(key)).join() !== filled(text).join());

	expect(different.map(([key]) => key)).toEqual([]);
});

test('no text was left in English', () => {
	const same = english.filter(([key, text]) => text.length > 5 && finnish.get(key) === text);

	expect(same).toEqual([]);
});
