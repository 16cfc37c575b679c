import { between, type Random } from '../random.ts';
import type { Strip } from '../strip.ts';
import type { WeavePattern } from './weave.ts';

const fieldSize = 14;

const eased = (t: number): number => t * t * (3 - 2 * t);

/** Smooth heights over a small field of random numbers that repeats in both directions. */
const heightField = (random: Random): ((x: number, y: number) => number) => {
	const field = Array.from({ length: fieldSize ** 2 }, random);
	const at = (x: number, y: number): number => {
		const column = ((x % fieldSize) + fieldSize) % fieldSize;
		const row = ((y % fieldSize) + fieldSize) % fieldSize;
		return field[row * fieldSize + column] ?? 0;
	};
	return (x, y) => {
		const [left, top] = [Math.floor(x), Math.floor(y)];
		const [u, v] = [eased(x - left), eased(y - top)];
		const upper = at(left, top) * (1 - u) + at(left + 1, top) * u;
		const lower = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u;
		return upper * (1 - v) + lower * v;
	};
};

/** Skärgården, regional development: a coast that breaks up into islands. One island off the coast is marked. */
export const skargarden: WeavePattern = (random, columns, rows) => {
	const height = heightField(random);
	const isLand = (column: number, row: number): boolean => {
		const [x, y] = [(column / columns) * 9, (row / rows) * 5];
		const relief = height(x, y) * 0.7 + height(x * 2.3 + 5, y * 2.3 + 3) * 0.3;
		return relief + (column / columns) * 0.5 > 0.83;
	};

	const strips: Strip[] = [];
	for (let row = 0; row < rows; row++) {
		let from: number | undefined;
		for (let column = 0; column <= columns; column += 0.5) {
			const land = column < columns && isLand(column, row);
			if (land) from ??= column;
			else if (from !== undefined) {
				if (column - from > 0.9) strips.push({ row, from, to: column });
				from = undefined;
			}
		}
	}

	const island = { x: columns * between(random, 0.12, 0.2), y: rows * between(random, 0.35, 0.65) };
	for (let row = 0; row < rows; row++) {
		const offset = (row - island.y) / (rows * 0.2);
		if (Math.abs(offset) >= 1) continue;
		const half = columns * 0.075 * Math.sqrt(1 - offset ** 2);
		const middle = island.x + columns * 0.03 * Math.sin(offset * 3 + island.x);
		const bay = half * 0.35 * height(row * 0.45, 3);
		strips.push({ row, from: middle - half + bay, to: middle + half - bay * 0.5, marked: true });
	}
	return strips;
};
