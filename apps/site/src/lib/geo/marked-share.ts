import type { Picture, Strip } from '../motif/strip.ts';

/** Marks the lower part of a picture, so that it holds `share` (0 to 1) of the length of all strips. */
export const withMarkedShare = (picture: Picture, share: number): Picture => {
	const total = picture.strips.reduce((sum, { from, to }) => sum + to - from, 0);
	let left = total * share;
	const strips: Strip[] = [];
	for (const strip of picture.strips.toSorted((a, b) => b.row - a.row || a.from - b.from)) {
		const length = strip.to - strip.from;
		const marked = Math.min(length, Math.max(0, left));
		left -= length;
		if (marked > 0.05) strips.push({ ...strip, to: strip.from + marked, marked: true });
		if (length - marked > 0.05) strips.push({ ...strip, from: strip.from + marked, marked: false });
	}
	return { ...picture, strips };
};
