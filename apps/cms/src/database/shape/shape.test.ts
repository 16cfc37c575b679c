import { expect, test } from 'vitest';
import { everything, selectionOf } from './selection.ts';
import { shapeRow, type ShapeContext } from './shape.ts';
import type { FlattenedField, SelectType } from 'payload';

const fields = [
	{ name: 'id', type: 'text' },
	{ name: 'title', type: 'text', localized: true },
	{ name: 'altLabels', type: 'text', localized: true, hasMany: true },
	{ name: 'period', type: 'group', flattenedFields: [{ name: 'start', type: 'date' }] },
	{ name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
	{ name: 'rows', type: 'array', flattenedFields: [{ name: 'text', type: 'text' }] },
	{ name: 'practices', type: 'join' },
] as unknown as FlattenedField[];

const context: ShapeContext = { locales: ['en', 'sv', 'fi'], locale: 'sv', blocks: {} };
const shape = (row: Record<string, unknown>, selection = everything) =>
	JSON.stringify(shapeRow(row, fields, selection, context));

test('an absent value is null, an absent list empty, and keys come in the order of the fields', () => {
	expect(shape({ themes: ['t'], id: '1', title: { fi: 'Suomi', en: 'English' }, other: true })).toBe(
		JSON.stringify({
			id: '1',
			title: { en: 'English', sv: null, fi: 'Suomi' },
			altLabels: { sv: [] },
			period: { start: null },
			themes: ['t'],
			rows: [],
			other: true,
		}),
	);
});

test('rows get the same shape', () => {
	expect(shape({ rows: [{ id: 'r' }] })).toContain('"rows":[{"id":"r","text":null}]');
});

test.each([
	[{ title: true }, '{"id":"1","title":{"sv":null}}'],
	[{ title: false, altLabels: false, period: false, rows: false, themes: false }, '{"id":"1"}'],
	[{ period: { start: true } }, '{"id":"1","period":{"start":null}}'],
])('what was not selected is not made up: %j', (select, expected) => {
	expect(shape({ id: '1' }, selectionOf(select as SelectType))).toBe(expected);
});
