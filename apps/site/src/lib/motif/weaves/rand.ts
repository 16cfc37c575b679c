import { between, wholeBetween } from '../random.ts';
import type { WeavePattern } from './weave.ts';

/** Rand, without a theme: calm lengths of warp with openings between them. One length is marked. */
export const rand: WeavePattern = (random, columns, rows) => {
	const bands = Array.from({ length: Math.ceil(rows / 4) }, () => ({
		opening: columns * between(random, 0.12, 0.78),
		width: columns * between(random, 0.06, 0.14),
	}));
	const marked = wholeBetween(random, Math.floor(bands.length * 0.3), Math.floor(bands.length * 0.7));
	return Array.from({ length: rows }, (_, row) => {
		const index = Math.floor(row / 4);
		const { opening, width } = bands[index] ?? { opening: 0, width: 0 };
		return [
			{ row, from: 0, to: opening },
			{ row, from: opening + width, to: columns, marked: index === marked },
		];
	}).flat();
};
