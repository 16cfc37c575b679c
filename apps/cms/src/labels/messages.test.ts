import { locales } from '@repo/i18n';
import { expect, test } from 'vitest';
import { message, messages, type MessageName } from './messages.ts';

const speaking = (language: string) => ({ i18n: { language } }) as Parameters<typeof message>[0];
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test('an editor is told in the language of the admin', () => {
	expect(message(speaking('sv'), 'tooManyWords', { max: 15, count: 17 })).toBe('Högst 15 ord; det här är 17.');
});

test('an editor with an unknown language is told in English', () => {
	expect(message(speaking('tlh'), 'endsBeforeStart')).toBe('This is before the beginning.');
});

test('every language fills in the same values', () => {
	for (const name of Object.keys(messages) as MessageName[]) {
		for (const locale of locales)
			expect(namesIn(messages[name][locale]), `${name} ${locale}`).toEqual(namesIn(messages[name].en));
	}
});
