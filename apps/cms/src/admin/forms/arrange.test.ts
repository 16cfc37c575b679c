import type { CollectionConfig, Field } from 'payload';
import { expect, test } from 'vitest';
import { arranged } from './arrange.ts';
import { layouts } from './layouts.ts';

const text = (name: string): Field => ({ name, type: 'text' });

const named = (fields: readonly Field[]): string[] =>
	fields.flatMap((field) => {
		if (field.type === 'tabs') return field.tabs.flatMap((tab) => named(tab.fields));
		if ('name' in field && field.name) return [field.name];
		return 'fields' in field ? named(field.fields) : [];
	});

test('a form keeps every field of its collection', () => {
	const fields = ['id', 'title', 'lead', 'area', 'unheardOf', 'slug'].map(text);
	const themes: CollectionConfig = { slug: 'themes', fields };

	expect(named(arranged(themes).fields).sort()).toEqual(fields.map((field) => (field as { name: string }).name).sort());
});

test('a collection without a layout stays as it is', () => {
	const redirects: CollectionConfig = { slug: 'redirects', fields: [text('from'), text('to')] };

	expect(arranged(redirects)).toEqual(redirects);
});

test('no layout puts a field in two places', () => {
	for (const { top = [], tabs = {}, sidebar = [] } of Object.values(layouts)) {
		const names = [...top, ...Object.values(tabs).flat(), ...sidebar].flat();
		expect(names).toEqual([...new Set(names)]);
	}
});
