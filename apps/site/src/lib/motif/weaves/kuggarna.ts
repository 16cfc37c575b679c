import { between } from '../random.ts';
import type { WeavePattern } from './weave.ts';

const withinReach = (share: number): number => Math.min(0.8, Math.max(0.36, share));

/** Kuggarna, social services: strips from two sides that reach into each other. The right side is marked. */
export const kuggarna: WeavePattern = (random, columns, rows) => {
	const reach = { left: between(random, 0.5, 0.62), right: between(random, 0.5, 0.62) };
	return Array.from({ length: rows }, (_, row) => {
		reach.left = withinReach(reach.left + between(random, -0.09, 0.09));
		reach.right = withinReach(reach.right + between(random, -0.09, 0.09));
		return row % 2 === 0
			? { row, from: columns * (1 - reach.right), to: columns, marked: true }
			: { row, from: 0, to: columns * reach.left };
	});
};
