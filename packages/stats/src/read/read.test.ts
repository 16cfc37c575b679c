import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCube, slice } from '../cube/index.ts';
import type { JsonStatDataset } from '../json-stat.ts';
import { readCsv, readJsonStat, readPx, readPxwebJson, readTable, UnreadableTable } from './index.ts';

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);

const figure = (dataset: JsonStatDataset, keys: Record<string, string>) => {
	const cube = toCube(dataset);
	if (!cube) throw new Error('no cube');
	return slice(cube, Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, [key]]))).values;
};

test('a PC-Axis file with measures as a dimension', () => {
	const births = readPx(sample('ssb-06913-population-contvariable.px'));
	expect(births).toMatchObject({
		id: ['Region', 'ContentsCode', 'Tid'],
		size: [2, 3, 4],
		updated: '2023-02-21T08:00:00',
	});
	expect(births.role).toEqual({ time: ['Tid'], metric: ['ContentsCode'] });
	expect(figure(births, { Region: 'K_3002', ContentsCode: 'Fodselsoverskudd', Tid: '2020' })).toEqual([-53]);
	expect(births.dimension.ContentsCode?.category.unit?.Dode).toEqual({ base: 'persons', decimals: 0 });
	expect(births.note?.[0]).toContain("'Municipalities 2020, aggregated time series' are sums");
});

test('a PC-Axis file in three languages and an 8-bit encoding', () => {
	const traffic = readPx(sample('statfin-117c-fi-sv-en.px'));
	expect(traffic.label).toContain('kuljetusetäisyyden');
	const { sv } = traffic.extension?.translations as Record<
		string,
		{ label: string; dimension: JsonStatDataset['dimension'] }
	>;
	expect(sv?.label).toContain('Godsmängd');
	expect(sv?.dimension['Matkan pituus, km']?.category.label?.SSS).toBe('Totalt');
	expect(figure(traffic, { 'Matkan pituus, km': '100_', Tiedot: 'kulj' })).toEqual([676]);
});

test('a PC-Axis file whose keywords come in another order, in UTF-8', () => {
	const status = readPx(sample('statgl-SOXATI4-utf8-3languages.px'));
	expect(status.size).toEqual([12, 6, 2, 6]);
	expect(status.value.at(-1)).toBe(221);
	expect(status.dimension.time?.category.index).toHaveLength(6);
	const { da } = status.extension?.translations as Record<string, { dimension: JsonStatDataset['dimension'] }>;
	expect(da?.dimension['calculation method']?.label).toBe('opgørelsesmetode');
});

test('a dash in a PC-Axis file is a zero, and contacts are not kept', () => {
	const births = readPx(sample('statgl-BEXSTA-windows1252-3languages.px'));
	expect(births.value).toHaveLength(3 * 3 * 100 * 8);
	expect(births.value.at(-1)).toBe(0);
	expect(births.note?.[0]).toContain('§13');
	expect(JSON.stringify(births)).not.toMatch(/contact/i);
});

const px = (data: string, more = '') =>
	bytes(
		`CODEPAGE="utf-8";LANGUAGE="en";STUB="area";HEADING="time";VALUES("area")="A","B";VALUES("time")="1","2";${more}DATA=${data}`,
	);

test('signs stand for figures that are not there', () => {
	const { value, status } = readPx(px('1 ".." : "...";'));
	expect(value).toEqual([1, null, null, null]);
	expect(status).toEqual({ 1: 'O', 2: 'Q', 3: 'L' });
	expect(readPx(px('1 2 3 "...";'), { signs: { '...': 'Q' } }).status).toEqual({ 3: 'Q' });
});

test('rows named by their keys may be left out where they hold nothing', () => {
	expect(readPx(px('"B",3,4;', 'KEYS("area")=VALUES;')).value).toEqual([0, 0, 3, 4]);
});

test.each([
	['figures are missing', px('1 2 3;'), 'cells'],
	['figures are too many', px('1 2 3 4 5;'), 'cells'],
	['the file is cut off among the figures', px('1 2 3 4'), 'cells'],
	['the file is cut off before', bytes('CODEPAGE="utf-8";STUB="area'), 'syntax'],
	['a figure is none', px('1 2 3 x;'), 'figure'],
	['a code is there twice', px('1 2 3 4;', 'CODES("area")="A","A";'), 'dimensions'],
	['there are too few codes', px('1 2 3 4;', 'CODES("area")="A";'), 'dimensions'],
	['it is a page of a website', bytes('<!doctype html><title>503</title>'), 'syntax'],
	['a dimension has no categories', bytes('STUB="area";HEADING="time";DATA=1;'), 'dimensions'],
	['it says UTF-8 and is not', new Uint8Array([...px('1 2 3 4;', 'NOTE="x";'), 0xe5]), 'encoding'],
])('a PC-Axis file is refused when %s', (_, file, reason) => {
	expect(() => readPx(file)).toThrow(expect.objectContaining({ name: 'UnreadableTable', reason }));
});

test('an encoding that is declared wrongly is seen', () => {
	const file = bytes('CODEPAGE="iso-8859-1";STUB="a";HEADING="b";VALUES("a")="Åre";VALUES("b")="1";DATA=5;');
	expect(readPx(file).dimension.a?.category.index).toEqual(['Åre']);
});

test('JSON-stat 2 as PxWeb answers, with categories by position', () => {
	const finland = readJsonStat(sample('statfin-11s5-jsonstat2-retyped.json'));
	expect(finland.size).toEqual([308, 1, 1]);
	expect(finland.value.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(5_635_971);
	expect(figure(finland, { alue: 'KU091' })).toEqual([684_018]);
	const sweden = readJsonStat(sample('scb-v2-TAB638-jsonstat2.json'));
	expect(sweden.value).toEqual([50_937]);
	expect(JSON.stringify(sweden)).not.toContain('information@scb.se');
});

test('JSON-stat 1 in its bundle, with statuses by cell', () => {
	const production = readJsonStat(sample('ssb-29843-jsonstat1-dataset.json'));
	expect(production.id).toEqual(['PKoder', 'ContentsCode', 'Tid']);
	expect(production.value).toHaveLength(37_440);
	expect(production.value[0]).toBeNull();
	expect(production.status?.[0]).toBe('M');
});

test('JSON-stat with parts of categories and hardly a value', () => {
	const commodities = readJsonStat(sample('jsonstat-org-hierarchy.json'));
	expect(commodities.value.every((value) => value === null)).toBe(true);
	expect(commodities.dimension.commodity?.category.child?.T).toContain('1');
});

const small = {
	version: '2.0',
	class: 'dataset',
	id: ['a'],
	size: [2],
	dimension: { a: { category: { index: ['x', 'y'] } } },
	value: [1, 2],
};

const many = { category: { index: Array.from({ length: 4000 }, (_, key) => String(key)) } };
const huge = { ...small, id: ['a', 'b'], size: [4000, 4000], dimension: { a: many, b: many }, value: {} };

test.each([
	['it is a list of datasets', sample('jsonstat-org-collection.json'), 'format'],
	['it is cut off', sample('statfin-11s5-jsonstat2-retyped.json').subarray(0, 5000), 'syntax'],
	['a figure is missing', bytes(JSON.stringify({ ...small, value: [1] })), 'cells'],
	['a category is missing', bytes(JSON.stringify({ ...small, size: [3], value: [1, 2, 3] })), 'dimensions'],
	['a dimension is missing', bytes(JSON.stringify({ ...small, dimension: {} })), 'dimensions'],
	['it claims more figures than anyone has', bytes(JSON.stringify(huge)), 'cells'],
	['it is something else', bytes('[1,2]'), 'format'],
	['a figure is a word', bytes(JSON.stringify({ ...small, value: [1, 'two'] })), 'figure'],
])('JSON-stat is refused when %s', (_, file, reason) => {
	expect(() => readJsonStat(file)).toThrow(expect.objectContaining({ name: 'UnreadableTable', reason }));
});

test('the older JSON of PxWeb, with a row per combination', () => {
	const marriage = readPxwebJson(sample('scb-v1-BefolkningNy-pxjson.json'));
	expect(marriage).toMatchObject({ id: ['Civilstand', 'Tid', 'ContentsCode'], size: [4, 1, 1], source: 'SCB' });
	expect(figure(marriage, { Civilstand: 'ÄNKL' })).toEqual([435_643]);
	expect(() => readPxwebJson(bytes('{"columns":[]}'))).toThrow(UnreadableTable);
});

test('CSV as PxWeb writes it: a title, codes before names, a year after the measure', () => {
	const ages = readCsv(sample('ssb-07459-2024-pxweb-excerpt.csv'));
	expect(ages).toMatchObject({ label: '07459: Population, by region, age, contents and year', size: [3, 106, 1, 1] });
	expect(ages.dimension.region?.category.label?.['K-0301']).toBe('Oslo');
	expect(ages.dimension.time?.category.index).toEqual(['2024']);
	expect(figure(ages, { region: 'K-0301' }).reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(717_710);
});

test('CSV with a row per figure', () => {
	const file = bytes('area,time,value,status\nSE-0180,2023,5,\nSE-0180,2024,6,P\nSE-2309,2024,,Q\n');
	const dataset = readCsv(file);
	expect(dataset).toMatchObject({ id: ['area', 'time'], size: [2, 2], role: { time: ['time'] } });
	expect(dataset.value).toEqual([5, 6, null, null]);
	expect(dataset.status).toEqual({ 1: 'P', 3: 'Q' });
});

test.each([
	['a row is cut off', 'area,time,value\nA,2023,5\nA,2024\n', 'cells'],
	['a figure is given twice', 'area,time,value\nA,2023,5\nA,2023,6\n', 'cells'],
	['a figure is a word', 'area,time,value\nA,2023,many\n', 'figure'],
	['there are no rows', 'area,time,value\n', 'format'],
	['nothing is a figure', 'area,time\nA,B\n', 'format'],
])('CSV is refused when %s', (_, file, reason) => {
	expect(() => readCsv(bytes(file))).toThrow(expect.objectContaining({ reason }));
});

test.each([
	['statfin-11s5-jsonstat2-retyped.json', 308],
	['ssb-29843-jsonstat1-dataset.json', 37_440],
	['scb-v1-BefolkningNy-pxjson.json', 4],
	['statfin-117c-fi-sv-en.px', readPx(sample('statfin-117c-fi-sv-en.px')).value.length],
	['statgl-BEXSTA-windows1252-3languages.px', 3 * 3 * 100 * 8],
	['ssb-07459-2024-pxweb-excerpt.csv', 3 * 106],
])('the form of %s is told by how it begins', (name, cells) => {
	expect(readTable(sample(name)).value).toHaveLength(cells);
});

test('a byte order mark does not hide the form of a file', () => {
	expect(readTable(bytes(`\uFEFF${JSON.stringify(small)}`)).value).toEqual([1, 2]);
	expect(readTable(bytes('\uFEFFarea,time,value\nA,2023,5\n')).value).toEqual([5]);
	expect(readTable(px('1 2 3 4;')).value).toEqual([1, 2, 3, 4]);
	expect(() => readTable(bytes('<!doctype html><title>503</title>\n<p>x</p>'))).toThrow(UnreadableTable);
});
