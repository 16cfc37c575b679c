import { expect, test } from 'vitest';
import { datasets } from './datasets.ts';
import type { toCube } from './cube.ts';

const cubes = new Map((await datasets()).map(({ key, cube }) => [key, cube as ReturnType<typeof toCube>]));

const at = (dataset: string, area: string, year: string, measure?: string) => {
	const cube = cubes.get(dataset);
	if (!cube) throw new Error(dataset);
	const { dimension, size, value, status } = cube;
	const areaIndex = dimension.area.category.index.indexOf(area);
	const measures = (dimension as { measure?: { category: { index: string[] } } }).measure?.category.index ?? [''];
	const offset = measures.indexOf(measure ?? '') * (size.at(-2) ?? 0);
	const index = (offset + areaIndex) * (size.at(-1) ?? 0) + dimension.time.category.index.indexOf(year);
	return { value: value[index], status: status?.[index] };
};

test('every municipality has its population in at least one year', () => {
	const cube = cubes.get('population');
	expect(cube?.size[0]).toBe(1149);
	const years = cube?.size[1] ?? 0;
	const rows = Array.from({ length: 1149 }, (_, area) => cube?.value.slice(area * years, (area + 1) * years));
	expect(rows.filter((row) => row?.every((value) => value === null))).toEqual([]);
});

test.each([
	['SE-0180', '2019', 974_073],
	['SE-0180', '2022', 983_312],
	['NO-0301', '2020', 693_494],
	['NO-0301', '2024', 717_710],
	['FI-091', '2024', 684_018],
	['DK-101', '2023', 653_664],
	['IS-0000', '2025', 138_772],
])('the population of %s in %s is as published', (area, year, value) => {
	expect(at('population', area, year).value).toBe(value);
});

test.each([
	['SE', '2024', 10_587_710],
	['NO', '2024', 5_550_203],
	['DK', '2022', 5_873_420],
	['IS', '2025', 389_444],
	['FO', '2024', 54_545],
])('the municipalities of %s sum to the national figure of %s', (country, year, total) => {
	const areas = cubes.get('population')?.dimension.area.category.index.filter((area) => area.startsWith(country)) ?? [];
	expect(areas.reduce((sum, area) => sum + (at('population', area, year).value ?? 0), 0)).toBe(total);
});

test('a year without a figure is null, and a figure of another date says so', () => {
	expect(at('population', 'SE-0180', '2021')).toEqual({ value: null, status: undefined });
	expect(at('population', 'SE-0180', '2022').status).toBe('D');
	expect(at('population', 'NO-5055', '2019').status).toBe('E');
});

test('Swedish and Norwegian definitions stay apart', () => {
	expect(at('foreign-born', 'SE-0114', '2024', 'foreign-born-share')).toEqual({ value: 34.24, status: 'D' });
	expect(at('foreign-born', 'SE-0114', '2024', 'immigrants').value).toBeNull();
	expect(at('foreign-born', 'NO-0301', '2021', 'foreign-born-share').value).toBeNull();
	expect(at('foreign-born', 'NO-0301', '2021', 'immigrants').value).toBeGreaterThan(0);
});
