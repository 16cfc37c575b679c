import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('blanks, times of writing, ids of rows and the order of keys do not matter', () => {
	const read = { updatedAt: '2026-01-01', title: { sv: 'Hej', en: null }, rows: [{ id: 'a', text: 'x' }], tags: [] };
	const given = { rows: [{ text: 'x', note: null }], title: { sv: 'Hej' }, contact: { name: '' } };
	expect(fingerprint(read)).toBe(fingerprint(given));
});

test('a changed word, order of rows or date does', () => {
	const doc = { rows: [{ text: 'x' }, { text: 'y' }], date: new Date('2024-05-01T00:00:00Z') };
	expect(fingerprint({ ...doc, date: '2024-05-01T00:00:00.000Z' })).toBe(fingerprint(doc));
	expect(fingerprint({ ...doc, date: '2024-05-02T00:00:00.000Z' })).not.toBe(fingerprint(doc));
	expect(fingerprint({ ...doc, rows: doc.rows.toReversed() })).not.toBe(fingerprint(doc));
});
