import { between } from '../random.ts';
import type { WeavePattern } from './weave.ts';

/** Pyramiderna, children and youth: age pyramids with a broad base, like spruces. The smallest is marked. */
export const pyramiderna: WeavePattern = (random, columns, rows) => {
	const trees: { middle: number; width: number; height: number }[] = [];
	let left = columns * 0.02;
	while (left < columns * 0.97) {
		const height = rows * between(random, 0.3, 0.98);
		const width = height * between(random, 0.45, 0.675);
		trees.push({ middle: left + width / 2, width, height });
		left += width * between(random, 0.86, 1.12);
	}
	const smallest = Math.min(...trees.map(({ height }) => height));

	return trees.flatMap(({ middle, width, height }) => {
		const marked = height === smallest;
		let lean = 0;
		return Array.from({ length: Math.ceil(height) }, (_, level) => {
			// Two strips share an unevenness, so that it reads as a cohort and not as noise.
			if (level % 2 === 0) lean = between(random, -0.07, 0.07);
			const half = (width / 2) * Math.max(0.06, (1 - level / height) ** 0.85 + lean);
			const row = rows - 1 - level;
			return [
				{ row, from: middle - half, to: middle - 0.35, marked },
				{ row, from: middle + 0.35, to: middle + half * 0.94, marked },
			];
		}).flat();
	});
};
