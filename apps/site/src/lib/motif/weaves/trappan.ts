import { between, wholeBetween } from '../random.ts';
import type { WeavePattern } from './weave.ts';

/** Trappan, labour market: stairs that climb to the right, each a working shift after another. One stair is marked. */
export const trappan: WeavePattern = (random, columns, rows) => {
	const rise = wholeBetween(random, 3, 4);
	const tread = between(random, columns * 0.1, columns * 0.16);
	const spacing = tread * 1.7;
	const landings = Math.ceil(rows / rise);
	const run = between(random, tread * 0.28, tread * 0.5);
	const runs = Array.from({ length: landings }, () => run * between(random, 0.55, 1.45));
	// Stairs start far to the left, so that the top rows are filled as well.
	const stairs = Math.ceil((columns * 1.6) / spacing);
	const marked = wholeBetween(random, Math.floor(stairs * 0.35), Math.floor(stairs * 0.6));

	return Array.from({ length: stairs }, (_, stair) => {
		const width = tread * between(random, 0.55, 1.1);
		let from = stair * spacing - columns * 0.55;
		return runs.flatMap((shift, landing) => {
			from += shift;
			const start = from;
			return Array.from({ length: rise }, (_, step) => rows - 1 - landing * rise - step)
				.filter((row) => row >= 0)
				.map((row) => ({ row, from: start, to: start + width, marked: stair === marked }));
		});
	}).flat();
};
