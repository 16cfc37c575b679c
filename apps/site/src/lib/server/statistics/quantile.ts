/** Of sorted values; between two of them in proportion. */
export const quantile = (sorted: readonly number[], share: number): number => {
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)] ?? 0;
	const above = sorted[Math.ceil(position)] ?? below;
	return below + (above - below) * (position - Math.floor(position));
};
