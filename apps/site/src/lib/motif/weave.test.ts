import { describe, expect, test } from 'vitest';
import { mark } from './mark.ts';
import { joined, pathOf, trimmed } from './strip.ts';
import { weave, wovenThemes } from './weave.ts';

const ids = Array.from({ length: 40 }, (_, index) => `document-${index}`);
const themes = [...wovenThemes, undefined];

describe.each(themes)('the weave of %s', (theme) => {
	test('is the same for the same document, every time', () => {
		for (const id of ids) expect(weave({ id, theme })).toEqual(weave({ id, theme }));
	});

	test('differs from document to document', () => {
		expect(new Set(ids.map((id) => pathOf(weave({ id, theme }).strips))).size).toBe(ids.length);
	});

	test.each([
		[16, 16],
		[96, 40],
		[240, 48],
	])('stays inside %i × %i and has a marked part', (columns, rows) => {
		for (const id of ids) {
			const { strips } = weave({ id, theme, columns, rows });
			const outside = strips.filter(
				({ row, from, to }) =>
					!Number.isInteger(row) || row < 0 || row >= rows || from < 0 || to > columns || to <= from,
			);
			expect(outside).toEqual([]);
			expect(strips.some(({ marked }) => marked)).toBe(true);
			expect(strips.some(({ marked }) => !marked)).toBe(true);
		}
	});
});

test('a theme nobody has drawn yet gets the plain weave', () => {
	expect(weave({ id: 'a', theme: 'constructor' }).strips.length).toBeGreaterThan(20);
});

test('strips that overlap become one, other colours stay apart', () => {
	const strips = [
		{ row: 2, from: 0, to: 4 },
		{ row: 2, from: 3, to: 6 },
		{ row: 2, from: 5, to: 7, marked: true },
		{ row: 1, from: 0, to: 1 },
	];
	expect(joined(strips)).toEqual([
		{ row: 1, from: 0, to: 1 },
		{ row: 2, from: 0, to: 6 },
		{ row: 2, from: 5, to: 7, marked: true },
	]);
	expect(pathOf(strips, true)).toBe('M5 2.5h2');
});

test('the mark has one strip per land and Sweden has the longest', () => {
	expect(mark.strips).toHaveLength(8);
	expect(Math.max(...mark.strips.map(({ to }) => to))).toBe(mark.strips[4]?.to);
	expect(pathOf(mark.strips)).toContain('M0 4.5h10');
});

test('a trimmed picture has no empty rows above or below', () => {
	const strips = [
		{ row: 3, from: 0, to: 1 },
		{ row: 5, from: 0, to: 1 },
	];
	expect(trimmed({ width: 9, height: 9, strips })).toMatchObject({
		width: 9,
		height: 3,
		strips: [{ row: 0 }, { row: 2 }],
	});
	expect(trimmed({ width: 9, height: 9, strips: [] }).height).toBe(9);
});
