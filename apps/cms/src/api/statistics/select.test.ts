import { toCube, type Cube } from '@repo/stats/cube';
import { expect, test } from 'vitest';
import { readSelection } from './select.ts';

const cube = toCube({
	version: '2.0',
	class: 'dataset',
	id: ['area', 'time'],
	size: [2, 3],
	dimension: {
		area: { category: { index: ['SE-2309', 'FI-091'] } },
		time: { category: { index: ['2020', '2021', '2022'] } },
	},
	value: [1, 2, 3, 4, null, 6],
}) as Cube;

test('categories come in the order of the cube, each once, and years in a range', () => {
	expect(readSelection(cube, { area: 'FI-091,SE-2309,FI-091', time: '2021..' })).toEqual({
		area: ['SE-2309', 'FI-091'],
		time: ['2021', '2022'],
	});
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
