/** One horizontal strip on the common pitch; `marked` is the newcomer, drawn in the other colour. */
export interface Strip {
	row: number;
	from: number;
	to: number;
	marked?: boolean;
}

/** A drawing on a grid whose rows are one unit high. */
export interface Picture {
	width: number;
	height: number;
	strips: readonly Strip[];
}

/** Keeps what lies inside the width; what would be thinner than a dot is left out. */
export const clipped = (strips: readonly Strip[], width: number, shortest = 0.4): Strip[] =>
	strips.flatMap((strip) => {
		const from = Math.max(0, strip.from);
		const to = Math.min(width, strip.to);
		return to - from > shortest ? [{ ...strip, from, to }] : [];
	});

/** Strips that touch or overlap on one row and in one colour become one. */
export const joined = (strips: readonly Strip[], tolerance = 0.05): Strip[] => {
	const ordered = strips.toSorted(
		(a, b) => Number(a.marked ?? false) - Number(b.marked ?? false) || a.row - b.row || a.from - b.from,
	);
	const out: Strip[] = [];
	for (const strip of ordered) {
		const last = out.at(-1);
		const isNext = last && last.row === strip.row && Boolean(last.marked) === Boolean(strip.marked);
		if (isNext && strip.from <= last.to + tolerance) last.to = Math.max(last.to, strip.to);
		else out.push({ ...strip });
	}
	return out;
};

/** Without the empty rows above and below. */
export const trimmed = (picture: Picture): Picture => {
	const rows = picture.strips.map(({ row }) => row);
	if (rows.length === 0) return picture;
	const first = Math.min(...rows);
	return {
		...picture,
		height: Math.max(...rows) - first + 1,
		strips: picture.strips.map((strip) => ({ ...strip, row: strip.row - first })),
	};
};

const shortNumber = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

/** One SVG path, to be stroked with 0.62 of the pitch, for the marked strips or for the others. */
export const pathOf = (strips: readonly Strip[], marked = false): string =>
	strips
		.filter((strip) => Boolean(strip.marked) === marked)
		.map(({ row, from, to }) => {
			const start = Math.round(from * 10) / 10;
			const length = Math.max(0.1, Math.round(to * 10) / 10 - start);
			return `M${shortNumber(start)} ${row === 0 ? '' : row}.5h${shortNumber(length)}`;
		})
		.join('');
