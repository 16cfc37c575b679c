import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { compare, resulting } from './compare.ts';

const fields = [
	{ name: 'id', type: 'text' },
	{ name: 'slug', type: 'text', localized: true },
	{ name: 'name', type: 'text', localized: true },
	{ name: 'city', type: 'text' },
	{ name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
	{ name: 'parent', type: 'relationship', relationTo: 'organisations' },
	{ name: 'sources', type: 'array', flattenedFields: [] },
	{ name: 'practices', type: 'join' },
] as unknown as FlattenedField[];

const row = (id: string, values: object) => ({ id, updatedAt: '2026-01-01T00:00:00.000Z', ...values });
const compared = (stays: object, goes: object) =>
	compare(fields, row('stays', stays), row('goes', goes)).map((each) => [each.key, each.choices, resulting(each)]);

test('what only one says is kept, and what both say differently stays as it is until somebody chooses', () => {
	expect(compared({ city: 'Lund', name: { sv: 'A' } }, { city: 'Malmö', name: { sv: 'B', fi: 'C' } })).toEqual([
		['name.sv', ['stays', 'goes'], 'A'],
		['name.fi', ['stays', 'goes'], 'C'],
		['city', ['stays', 'goes'], 'Lund'],
	]);
});

test('nothing is to be chosen where both say the same, or only the one that stays says something', () => {
	expect(compared({ city: 'Lund', name: { sv: 'A' } }, { city: 'Lund' })).toEqual([
		['name.sv', [], 'A'],
		['city', [], 'Lund'],
	]);
});

test('lists are united, each thing once, whichever ids their rows have', () => {
	const sources = [{ id: 'r1', title: 'One', url: null }];
	const more = [
		{ id: 'r2', title: 'One' },
		{ id: 'r3', title: 'Two' },
	];
	expect(compared({ themes: ['a', 'b'], sources }, { themes: ['b', 'c'], sources: more })).toEqual([
		['themes', ['both', 'stays', 'goes'], ['a', 'b', 'c']],
		['sources', ['both', 'stays', 'goes'], [...sources, more[1]]],
	]);
});

test('neither becomes its own parent', () => {
	expect(compared({ parent: 'goes' }, { parent: 'above' })).toEqual([['parent', ['stays', 'goes'], 'above']]);
	expect(compared({}, { parent: 'stays' })).toEqual([]);
});

test('addresses are not compared: all of them go on leading somewhere', () => {
	expect(compared({ slug: { sv: 'a' } }, { slug: { sv: 'b' } })).toEqual([]);
});
