import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { inLanguage, isWritten, writtenIn } from './in-language.ts';

const title: Field = { name: 'title', type: 'text', localized: true, required: true };
const lead: Field = { name: 'lead', type: 'text', localized: true };
const rows: Field = { name: 'rows', type: 'array', fields: [{ name: 'note', type: 'text', localized: true }] };

test('a document in one language has its texts and rows, and what is the same in all', () => {
	const document = {
		title: { en: 'House', sv: 'Hus' },
		image: 'one',
		rows: [{ id: 'r', note: { sv: 'Rad' } }],
		body: { sv: { root: { children: [] } } },
	};
	expect(inLanguage(document, 'sv')).toEqual({
		title: 'Hus',
		image: 'one',
		rows: [{ id: 'r', note: 'Rad' }],
		body: { root: { children: [] } },
	});
	expect(inLanguage(document, 'fi')).toEqual({ image: 'one', rows: [{ id: 'r' }] });
	expect(inLanguage({ root: {} }, 'sv')).toEqual({ root: {} });
});

test('it is written in the languages that have its title, and not in those with a stray text', () => {
	const document = { title: { en: 'House', sv: ' ' }, lead: { en: 'L', fi: 'J' }, rows: [] };
	expect(writtenIn([title, lead, rows], document)).toEqual(['en']);
});

test('where no text is needed, any text counts', () => {
	expect(writtenIn([lead, rows], { lead: { fi: 'J' }, rows: [{ id: 'r', note: { da: 'R' } }] })).toEqual(['da', 'fi']);
	expect(writtenIn([lead], { lead: null })).toEqual([]);
});

test('what is saved in one language counts for it where it has what it needs', () => {
	expect(isWritten([title, lead], { title: 'House', lead: null })).toBe(true);
	expect(isWritten([title, lead], { title: '', lead: 'L' })).toBe(false);
	expect(isWritten([lead], { lead: 'L' })).toBe(true);
	expect(isWritten([lead], {})).toBe(false);
});
