import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { linksIn, stateOf, type IsShown } from './state.ts';

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
const all = () => true;
const state = stateOf(fields, row, all);

/** What differs: `shared`, or languages. */
const changedBy = (change: object): string[] => {
	const after = stateOf(fields, { ...row, ...change }, all);
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

const linking = [
	text('title', true),
	{ name: 'publisher', type: 'relationship', relationTo: 'organisations' },
	{ name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
	{ name: 'about', type: 'relationship', relationTo: ['news', 'themes'], hasMany: true },
	{ name: 'talks', type: 'array', flattenedFields: [{ name: 'paper', type: 'upload', relationTo: 'documents' }] },
	{ name: 'body', type: 'richText', localized: true },
] as unknown as FlattenedField[];
const body = (...children: object[]) => ({ root: { children: [{ type: 'paragraph', children }] } });
const picture = { type: 'upload', relationTo: 'media', value: 'picture' };
const link = { type: 'link', fields: { linkType: 'internal', doc: { relationTo: 'news', value: 'item' } } };
const links = {
	updatedAt: '2026-01-01T00:00:00.000Z',
	title: { en: 'Title', sv: 'Titel' },
	publisher: 'ngo',
	themes: ['one', 'two'],
	about: [{ relationTo: 'news', value: 'item' }],
	talks: [{ id: 'row', paper: 'paper' }],
	body: { en: body(picture), sv: body(link) },
};

test('every link is found, in fields, rows and texts', () => {
	expect([...linksIn(linking, links)].toSorted()).toEqual([
		'documents/paper',
		'media/picture',
		'news/item',
		'organisations/ngo',
		'themes/one',
		'themes/two',
	]);
});

test.each([
	['organisations/ngo', { ...links, publisher: null }],
	['themes/one', { ...links, themes: ['two'] }],
	['documents/paper', { ...links, talks: [{ id: 'row', paper: null }] }],
	['media/picture', { ...links, body: { ...links.body, en: body({ ...picture, value: null }) } }],
])('a link to %s that nobody is shown is as none', (hidden, without) => {
	const isShown: IsShown = (collection, id) => `${collection}/${id}` !== hidden;
	expect(stateOf(linking, links, isShown)).toEqual(stateOf(linking, without, () => true));
	expect(stateOf(linking, links, isShown)).not.toEqual(stateOf(linking, links, () => true));
});

test('a link in the text of one language alone changes no other', () => {
	const [before, after] = [stateOf(linking, links, () => true), stateOf(linking, links, (slug) => slug !== 'media')];
	expect([before.shared === after.shared, before.texts.sv === after.texts.sv]).toEqual([true, true]);
	expect(before.texts.en).not.toBe(after.texts.en);
});
