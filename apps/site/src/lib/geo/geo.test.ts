import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { coverHighlights, makeCover, type CoverData } from './cover.ts';
import { withMarkedShare } from './marked-share.ts';
import { countryPortrait, portrait, portraitByCoast } from './portrait.ts';
import { shapesOf } from './topology.ts';

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));

const shapes = shapesOf(readJson('nordic-municipalities.topo.json') as Topology);
const cover = readJson('cover.json') as CoverData;

describe('the shapes', () => {
	test('hold 1,120 municipalities of seven lands, each once', () => {
		expect(shapes.keys).toHaveLength(1120);
		expect(new Set(shapes.keys).size).toBe(1120);
		const perLand = Object.groupBy(shapes.keys, (key) => key.slice(0, 2));
		expect(Object.fromEntries(Object.entries(perLand).map(([land, keys]) => [land, keys?.length]))).toEqual({
			AX: 16,
			DK: 99,
			FI: 292,
			GL: 5,
			IS: 61,
			NO: 357,
			SE: 290,
		});
	});

	test('all join the register of municipalities', () => {
		const register = readFileSync(new URL('../../../../cms/seed/data/municipalities.csv', import.meta.url), 'utf8');
		const keys = new Set(register.split('\n').map((line) => line.split(',', 2).join('-')));
		expect(shapes.keys.filter((key) => !keys.has(key))).toEqual([]);
	});

	test.each([16, 46])('every one of them can be drawn in %i rows, inside its frame', (rows) => {
		for (const key of shapes.keys) {
			const picture = portrait(shapes, { keys: [key], rows });
			const strips = picture?.strips ?? [];
			expect(strips.length, key).toBeGreaterThanOrEqual(5);
			const outside = strips.filter(
				({ row, from, to }) => row < 0 || row >= rows || from < -0.5 || to > rows + 0.5 || to <= from,
			);
			expect(outside, key).toEqual([]);
		}
	});
});

test('several municipalities share one frame, and one of them can be marked', () => {
	const keys = ['SE-1981', 'SE-1983', 'SE-1904'];
	const picture = portrait(shapes, { keys, rows: 46, marked: ['SE-1904'] });
	const alone = portrait(shapes, { keys: ['SE-1904'], rows: 46 });
	expect(picture?.strips.some(({ marked }) => marked)).toBe(true);
	expect(picture?.strips.filter(({ marked }) => marked).length).toBeLessThan(alone?.strips.length ?? 0);
});

test('a municipality without boundaries is marked on the coast of its land', () => {
	expect(portrait(shapes, { keys: ['FO-0101'], rows: 46 })).toBeUndefined();
	const picture = portraitByCoast(shapes, { country: 'FO', latitude: 62.01, longitude: -6.77 }, 46);
	expect(picture?.strips.filter(({ marked }) => marked)).toHaveLength(1);
	expect(portraitByCoast(shapes, { country: 'FO' }, 46)?.strips.some(({ marked }) => marked)).toBe(false);
	expect(portraitByCoast(shapes, { country: 'SE' }, 46)).toBeUndefined();
});

test('a land is one shape without slits', () => {
	for (const country of ['SE', 'NO', 'DK', 'FI', 'IS', 'AX', 'FO', 'GL']) {
		expect(countryPortrait(shapes, country, 16)?.strips.length, country).toBeGreaterThan(10);
	}
	const rows = Object.groupBy(countryPortrait(shapes, 'SE', 46)?.strips ?? [], ({ row }) => row);
	expect(rows[10]?.length).toBe(1);
});

test('the marked share of a portrait is the share of its strips', () => {
	const picture = portrait(shapes, { keys: ['SE-2309'], rows: 46 });
	if (!picture) throw new Error('Krokom is missing');
	const lengthOf = (isMarked: boolean) =>
		withMarkedShare(picture, 0.22)
			.strips.filter(({ marked }) => Boolean(marked) === isMarked)
			.reduce((sum, { from, to }) => sum + to - from, 0);
	expect(lengthOf(true) / (lengthOf(true) + lengthOf(false))).toBeCloseTo(0.22, 2);
});

describe('the cover', () => {
	test('is what the shapes make it', () => {
		expect(makeCover(shapes)).toEqual(cover);
	});

	test('lights up every municipality that has a shape and lies inside the frame', () => {
		for (const key of shapes.keys.filter((each) => !each.startsWith('GL'))) {
			expect(coverHighlights(cover, [key]).length, key).toBeGreaterThan(0);
		}
	});

	test('leaves out what it does not know', () => {
		expect(coverHighlights(cover, ['XX-1'])).toEqual([]);
	});
});
