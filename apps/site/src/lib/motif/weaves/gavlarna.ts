import { between, wholeBetween } from '../random.ts';
import type { WeavePattern } from './weave.ts';

interface House {
	middle: number;
	half: number;
	wall: number;
	slope: number;
}

/** Gavlarna, housing: a street of gables. One house is marked. */
export const gavlarna: WeavePattern = (random, columns, rows) => {
	const houses: House[] = [];
	let left = -between(random, 0, columns * 0.06);
	while (left < columns) {
		const width = between(random, columns * 0.09, columns * 0.17);
		houses.push({
			middle: left + width / 2,
			half: width / 2,
			wall: rows * between(random, 0.2, 0.52),
			slope: between(random, 0.75, 1.15),
		});
		left += width + between(random, columns * 0.01, columns * 0.03);
	}
	const marked = wholeBetween(random, Math.floor(houses.length * 0.45), Math.floor(houses.length * 0.8));

	return houses.flatMap(({ middle, half, wall, slope }, index) => {
		const ridge = Math.max(0, Math.floor(rows - wall - half / slope));
		return Array.from({ length: rows - ridge }, (_, below) => {
			const reach = Math.min(half, (below + 0.5) * slope);
			return { row: ridge + below, from: middle - reach, to: middle + reach, marked: index === marked };
		});
	});
};
