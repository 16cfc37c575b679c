import { expect, test } from 'vitest';
import { sortByReference } from './sort-by-reference.ts';

test('what is referred to comes first, the rest keeps its order', () => {
	const items = [
		{ ref: 'a', refs: ['c'] },
		{ ref: 'b', refs: ['elsewhere', 'b'] },
		{ ref: 'c', refs: [] },
	];
	expect(sortByReference(items).map(({ ref }) => ref)).toEqual(['c', 'a', 'b']);
});

test('a circle is refused with its names', () => {
	const items = [
		{ ref: 'a', refs: ['b'] },
		{ ref: 'b', refs: ['a'] },
	];
	expect(() => sortByReference(items)).toThrow('a → b → a');
});
