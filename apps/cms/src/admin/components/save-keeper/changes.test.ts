import { expect, test } from 'vitest';
import { changedFields, conflictOf, isSame } from './changes.ts';

const before = { id: 'a', title: 'One', lead: 'Two', themes: ['x'], updatedAt: '1' };

test('what a form leaves empty is what the service calls null', () => {
	expect(isSame({ a: '', b: [], c: { d: null } }, {})).toBe(true);
	expect(isSame({ b: 1, a: 2 }, { a: 2, b: 1 })).toBe(true);
	expect(isSame([1, 2], [2, 1])).toBe(false);
	expect(isSame(false, null)).toBe(false);
});

test('tells the fields that were changed, and not what the service sets', () => {
	expect(changedFields(before, { ...before, title: 'New', updatedAt: '2' })).toEqual(['title']);
});

test('names what the other changed, and what both did', () => {
	const theirs = { ...before, title: 'Theirs', lead: 'Theirs', updatedAt: '2' };
	expect(conflictOf(before, theirs, { ...before, title: 'Mine' })).toEqual({
		theirs: ['title', 'lead'],
		both: ['title'],
	});
});

test('is silent where both want the same, so that an answer that was lost is no quarrel with oneself', () => {
	const saved = { ...before, title: 'Mine', updatedAt: '2' };
	expect(conflictOf(before, saved, { ...before, title: 'Mine' })).toBeUndefined();
	expect(conflictOf(before, { ...before, updatedAt: '2' }, { ...before, title: 'Mine' })).toBeUndefined();
});

test('is silent about a text of another language, which the form does not show', () => {
	const counts = (fi: number) => ({ _languages: { written: { fi } }, translation: { title: { at: String(fi) } } });
	const theirs = { ...before, ...counts(2), updatedAt: '2' };
	expect(conflictOf({ ...before, ...counts(1) }, theirs, { ...before, ...counts(1), title: 'Mine' })).toBeUndefined();
});
