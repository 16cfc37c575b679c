import type { Position } from 'geojson';

type Point = readonly [number, number];

const rounded = (line: readonly Position[]): Point[] => line.map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)]);

/** Without points that are said twice or lie on the way to the next. */
const needed = (points: readonly Point[]): Point[] => {
	const kept: Point[] = [];
	for (const point of points) {
		const [before, last] = [kept.at(-2), kept.at(-1)];
		if (last && last[0] === point[0] && last[1] === point[1]) continue;
		if (before && last && (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0]))
			kept.pop();
		kept.push(point);
	}
	return kept;
};

const joined = (numbers: readonly number[]): string =>
	numbers.map((number, at) => (at > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');

interface PathOptions {
	isClosed: boolean;
	/** Where the pen is; a path that goes on from another one begins there. */
	from?: Point;
}

/**
 * Lines in steps of whole units: `m dx dy dx dy … z`. Points are rounded before the steps are taken, so that a border two
 * shapes share is the same in both.
 */
export const pathOf = (lines: readonly (readonly Position[])[], { isClosed }: PathOptions): string => {
	let pen: Point = [0, 0];
	return lines
		.map((line) => {
			const points = needed(rounded(line));
			if (isClosed && points.length > 1) points.pop();
			if (points.length < (isClosed ? 3 : 2)) return '';
			let at = pen;
			const steps = points.flatMap((point) => {
				const step = [point[0] - at[0], point[1] - at[1]];
				at = point;
				return step;
			});
			pen = isClosed ? (points[0] ?? pen) : at;
			return `m${joined(steps)}${isClosed ? 'z' : ''}`;
		})
		.join('');
};
