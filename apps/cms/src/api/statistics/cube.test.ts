import { expect, test } from 'vitest';
import { parseCube, slice, toCsv, toJsonStat, toRows, type Cube, type JsonStatDataset } from './cube.ts';
import { readSelection } from './select.ts';

const source: JsonStatDataset = {
	version: '2.0',
	class: 'dataset',
	label: 'Population',
	id: ['area', 'time'],
	size: [2, 3],
	dimension: {
		area: { category: { index: ['SE-2309', 'FI-091'], label: { 'SE-2309': 'Krokom', 'FI-091': 'Helsinki, "Hki"' } } },
		time: { category: { index: { '2022': 2, '2020': 0, '2021': 1 } } },
	},
	value: [1, 2, 3, 4, null, 6],
	status: { '4': 'missing' },
};
const cube = parseCube(source) as Cube;

test('a slice keeps the cells of the chosen areas and years in their order', () => {
	const part = slice(cube, readSelection(cube, { area: 'FI-091,SE-2309', time: '2021..' }));
	expect(part.values).toEqual([2, 3, null, 6]);
	expect(toJsonStat(cube, part)).toMatchObject({
		label: 'Population',
		size: [2, 2],
		dimension: { time: { category: { index: ['2021', '2022'] } } },
		status: { '2': 'missing' },
	});
});

test('rows and CSV name every cell', () => {
	const part = slice(cube, readSelection(cube, { area: 'FI-091' }));
	expect(toRows(part)[1]).toEqual({ area: 'FI-091', time: '2021', value: null, status: 'missing' });
	expect(toCsv(part)).toBe('area,time,value,status\r\nFI-091,2020,4,\r\nFI-091,2021,,missing\r\nFI-091,2022,6,\r\n');
});

test.each([
	[{ area: 'XX-1' }, 'area'],
	[{ time: '1900..1950' }, 'time'],
	[{ time: 'a..b' }, 'time'],
	[{ area: 'SE-2309..FI-091' }, 'area'],
	[{ sex: 'f' }, 'sex'],
	[{ area: '' }, 'area'],
])('what the cube does not have is refused by name: %o', (query, parameter) => {
	expect(() => readSelection(cube, query)).toThrow(
		expect.objectContaining({ options: expect.objectContaining({ parameter }) }),
	);
});

test('what is no cube is not taken for one', () => {
	expect(parseCube({ version: '2.0', class: 'dataset', value: [] } as unknown as JsonStatDataset)).toBeUndefined();
});
