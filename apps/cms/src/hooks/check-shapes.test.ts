import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { wrongIn } from './check-shapes.ts';

const fields: Field[] = [
	{ name: 'title', type: 'text' },
	{ name: 'words', type: 'text', hasMany: true },
	{ name: 'count', type: 'number' },
	{ name: 'done', type: 'checkbox' },
	{ name: 'kind', type: 'select', options: ['a', { value: 'b', label: 'B' }] },
	{ name: 'start', type: 'date', timezone: { supportedTimezones: [{ label: 'Oslo', value: 'Europe/Oslo' }] } },
	{ name: 'theme', type: 'relationship', relationTo: 'themes' },
	{ name: 'body', type: 'richText' },
	{ name: 'place', type: 'group', fields: [{ name: 'city', type: 'text' }] },
	{ name: 'rows', type: 'array', fields: [{ name: 'text', type: 'text' }] },
	{
		name: 'layout',
		type: 'blocks',
		blocks: [{ slug: 'quote', fields: [{ name: 'quote', type: 'text' }] }],
	},
	{ type: 'tabs', tabs: [{ label: 'More', fields: [{ name: 'inTab', type: 'text' }] }] },
];

test('values of the right type pass, and so do missing ones', () => {
	const values = {
		title: 'x',
		words: ['a', 'b'],
		count: 3,
		done: false,
		kind: 'b',
		start: '2026-01-01',
		start_tz: 'Europe/Oslo',
		theme: 'id',
		body: { root: { children: [] } },
		place: { city: null },
		rows: [{ text: 'x' }],
		layout: [{ blockType: 'quote', quote: 'x' }],
		inTab: 'x',
	};
	expect(wrongIn(fields, values)).toEqual([]);
	expect(wrongIn(fields, Object.fromEntries(Object.keys(values).map((key) => [key, undefined])))).toEqual([]);
	expect(wrongIn(fields, { count: '4', theme: { id: 'x' }, rows: null, done: 'true' })).toEqual([]);
});

test.each([
	[{ title: { en: 'x' } }, 'title'],
	[{ title: 5 }, 'title'],
	[{ words: [1] }, 'words'],
	[{ count: 'many' }, 'count'],
	[{ count: Infinity }, 'count'],
	[{ done: 'perhaps' }, 'done'],
	[{ kind: 'c' }, 'kind'],
	[{ start: 'soon' }, 'start'],
	[{ start: 5 }, 'start'],
	[{ start_tz: 'Mars/Base' }, 'start_tz'],
	[{ theme: 7 }, 'theme'],
	[{ body: 'text' }, 'body'],
	[{ body: {} }, 'body'],
	[{ place: null }, 'place'],
	[{ place: { city: [] } }, 'place.city'],
	[{ rows: 'x' }, 'rows'],
	[{ rows: [{}, { text: 1 }] }, 'rows.1.text'],
	[{ rows: [null] }, 'rows.0'],
	[{ layout: [{ blockType: 'nonsense' }] }, 'layout.0'],
	[{ inTab: {} }, 'inTab'],
])('%j is refused at %s', (values, path) => {
	expect(wrongIn(fields, values)).toEqual([path]);
});
