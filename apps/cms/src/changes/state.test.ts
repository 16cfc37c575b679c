import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { stateOf } from './state.ts';

const text = (name: string, localized = false) => ({ name, type: 'text', localized }) as unknown as FlattenedField;
const fields = [
	text('title', true),
	text('slug', true),
	text('country'),
	{ name: 'resources', type: 'group', flattenedFields: [text('band'), text('note', true)] },
	{ name: 'actions', type: 'array', flattenedFields: [text('key'), text('label', true)] },
	{ name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', flattenedFields: [text('words', true)] }] },
	{ name: 'practices', type: 'join' },
] as unknown as FlattenedField[];

const row = {
	id: 'one',
	updatedAt: '2026-01-01T00:00:00.000Z',
	publicUpdatedAt: '2026-01-01T00:00:00.000Z',
	_status: 'published',
	title: { en: 'Garden', sv: 'Trädgård', fi: '' },
	slug: { en: 'garden', sv: 'tradgard' },
	country: 'SE',
	resources: { band: 'low', note: { sv: 'Not' } },
	actions: [{ id: 'row', key: 'a', label: { sv: 'Gör' } }],
	layout: [{ blockType: 'quote', words: { en: 'Said' } }],
	practices: { docs: ['two'] },
};
const state = stateOf(fields, row);

/** What differs: `shared`, or languages. */
const changedBy = (change: object): string[] => {
	const after = stateOf(fields, { ...row, ...change });
	const languages = ['en', 'sv', 'da', 'fi'] as const;
	return [
		...(after.shared === state.shared ? [] : ['shared']),
		...languages.filter((locale) => after.texts[locale] !== state.texts[locale]),
	];
};

test('a language counts where there is a text in it, and an address where there are words', () => {
	expect(Object.keys(state.texts)).toEqual(['en', 'sv']);
	expect(state.slugs).toEqual({ en: 'garden', sv: 'tradgard' });
});

test.each<[string, object, string[]]>([
	['a text', { title: { ...row.title, sv: 'Odling' } }, ['sv']],
	['a first text', { title: { ...row.title, da: 'Have' } }, ['da']],
	['a text in a group', { resources: { band: 'low', note: { sv: 'Nytt' } } }, ['sv']],
	['a text in a row', { actions: [{ id: 'row', key: 'a', label: { sv: 'Annat' } }] }, ['sv']],
	['a text in a block', { layout: [{ blockType: 'quote', words: { en: 'Other' } }] }, ['en']],
	['a value', { country: 'FI' }, ['shared']],
	['a value in a group', { resources: { band: 'high', note: { sv: 'Not' } } }, ['shared']],
	['a value in a row', { actions: [{ id: 'row', key: 'b', label: { sv: 'Gör' } }] }, ['shared']],
	['bookkeeping', { updatedAt: '2026-01-02T00:00:00.000Z', publicUpdatedAt: null, _status: 'draft' }, []],
	['what is listed from elsewhere', { practices: { docs: [] } }, []],
])('%s is noticed where it belongs', (_what, change, changed) => {
	expect(changedBy(change)).toEqual(changed);
});
