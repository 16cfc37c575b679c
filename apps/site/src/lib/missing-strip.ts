import { randomFrom, seedOf } from './motif/random.ts';
import type { Picture } from './motif/strip.ts';

const width = 160;
const height = 21;
const missing = 10;

/** Two hands reaching into each other, with one strip missing. */
const draw = (): Picture => {
	const random = randomFrom(seedOf('missing'));
	const strips = Array.from({ length: height }, (_, row) => {
		const reach = width * (0.5 + 0.24 * random());
		return row % 2 === 0 ? { row, from: width - reach * 0.93, to: width, marked: true } : { row, from: 0, to: reach };
	});
	return { width, height, strips: strips.filter(({ row }) => row !== missing && row !== missing + 1) };
};

export const missingStrip: Picture = draw();
