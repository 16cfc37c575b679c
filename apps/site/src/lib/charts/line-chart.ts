import { boxOf, overlap, tenth, type ChartDot, type ChartText, type LineChartLayout } from './layout.ts';
import { placed } from './place.ts';
import { lonePoints, stretchesOf, type Annotation, type Point, type Series } from './series.ts';
import { shortened, widthOf, wrapped } from './text.ts';
import { yearTicks, type ValueScale } from './ticks.ts';

export interface LineChartInput {
	series: readonly Series[];
	scale: ValueScale;
	annotations?: readonly Annotation[];
	/** Shared by small multiples; otherwise the years of the data. */
	years?: readonly [first: number, last: number];
	/** A point of the first series that is worth its figure, such as the lowest. */
	marked?: { point: Point; side: 'above' | 'below' } | undefined;
	/** Names beside the values; a chart of one series is named by its heading. */
	hasNames?: boolean;
	unit?: string;
	formatValue: (value: number) => string;
	formatTick: (value: number, decimals: number) => string;
	/** Stands beside a value that may change. */
	provisionalWord?: string;
}

export interface LineChartSize {
	width: number;
	height: number;
	tickSize: number;
	valueSize: number;
	noteSize: number;
}

export const lineChartSizes = {
	narrow: { width: 340, height: 290, tickSize: 15, valueSize: 17, noteSize: 14 },
	middle: { width: 640, height: 340, tickSize: 15, valueSize: 17, noteSize: 14 },
	wide: { width: 960, height: 380, tickSize: 15, valueSize: 17, noteSize: 15 },
	multiple: { width: 300, height: 210, tickSize: 15, valueSize: 17, noteSize: 14 },
	multipleNarrow: { width: 220, height: 190, tickSize: 15, valueSize: 17, noteSize: 14 },
} as const satisfies Record<string, LineChartSize>;

const gapToLabel = 12;
/** Words may take this much of the width; longer names are broken and then shortened. */
const labelShare = 0.34;

interface EndLabel {
	series: Series;
	point: Point;
	lines: { text: string; role: 'name' | 'value' | 'note' }[];
}

const endLabelsOf = (input: LineChartInput, size: LineChartSize, nameLines: number): EndLabel[] =>
	input.series.flatMap((series): EndLabel[] => {
		const point = series.points.at(-1);
		if (!point) return [];
		const room = size.width * labelShare - gapToLabel;
		const names =
			input.hasNames && nameLines > 0
				? wrapped(series.name, size.tickSize, room, 400, nameLines).map((line) => shortened(line, size.tickSize, room))
				: [];
		const value = input.formatValue(point.value);
		const word = point.isProvisional && input.provisionalWord && nameLines >= 0 ? [input.provisionalWord] : [];
		return [
			{
				series,
				point,
				lines: [
					...names.map((text) => ({ text, role: 'name' as const })),
					{ text: value, role: 'value' as const },
					...word.map((text) => ({ text: shortened(text, size.noteSize, room), role: 'note' as const })),
				],
			},
		];
	});

/** Names in two lines, in one, or left out, and last without words (−1), whatever the height has room for. */
const fittingLabels = (input: LineChartInput, size: LineChartSize): EndLabel[] => {
	const room = size.height - size.tickSize * 5 - (input.annotations?.length ?? 0) * size.noteSize * 1.35;
	const heightOf = (labels: EndLabel[]): number =>
		labels.reduce((sum, { lines }) => sum + lines.length * size.valueSize * 1.2 + 3, 0);
	const tries = [2, 1, 0].map((nameLines) => endLabelsOf(input, size, nameLines));
	return tries.find((labels) => heightOf(labels) <= room) ?? endLabelsOf(input, size, -1);
};

const fontOf = (role: ChartText['role'], size: LineChartSize) =>
	role === 'value'
		? { size: size.valueSize, weight: 650 as const }
		: { size: role === 'note' ? size.noteSize : size.tickSize, weight: 400 as const };

/** Lays out a line chart: scales, lines, and every text where it neither touches another nor leaves the frame. */
export const lineChart = (input: LineChartInput, size: LineChartSize): LineChartLayout => {
	const { series, scale, annotations = [] } = input;
	const allYears = series.flatMap(({ points }) => points.map(({ year }) => year));
	const [first, last] = input.years ?? [Math.min(...allYears), Math.max(...allYears)];

	const endLabels = fittingLabels(input, size);
	const tickTexts = scale.ticks.map((tick) => input.formatTick(tick, scale.decimals));
	const lineHeight = size.valueSize * 1.2;
	const left = Math.ceil(Math.max(...tickTexts.map((text) => widthOf(text, size.tickSize))) + 10);
	const labelWidth = Math.max(
		...endLabels.flatMap(({ lines }) =>
			lines.map(({ text, role }) => widthOf(text, fontOf(role, size).size, fontOf(role, size).weight)),
		),
		0,
	);
	const right = Math.floor(size.width - labelWidth - gapToLabel - 4);
	const texts: ChartText[] = [];

	// The unit, then the annotations, above the plot.
	let top = size.tickSize * 0.8;
	if (input.unit) {
		const text = shortened(input.unit, size.tickSize, size.width);
		texts.push({ text, x: 0, y: top, ...fontOf('tick', size), anchor: 'start', role: 'tick' });
		top += lineHeight * 0.9;
	}
	const x = (year: number): number =>
		first === last ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left);
	const inFrame = annotations.filter(({ year }) => year >= first && year <= last);
	const annotationRows = placeAnnotations(inFrame, { x, width: size.width, top, size });
	texts.push(...annotationRows.texts);
	top = annotationRows.bottom + size.tickSize * 0.5;

	const bottom = size.height - size.tickSize * 1.9;
	const y = (value: number): number => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top);

	scale.ticks.forEach((tick, index) =>
		texts.push({
			text: tickTexts[index] ?? '',
			x: left - 10,
			y: y(tick) + size.tickSize * 0.34,
			...fontOf('tick', size),
			anchor: 'end',
			role: 'tick',
		}),
	);

	const yearWidth = widthOf('0000', size.tickSize) + 16;
	const years = yearTicks(first, last, Math.floor((right - left) / yearWidth) + 1);
	for (const year of years) {
		const half = widthOf(String(year), size.tickSize) / 2;
		texts.push({
			text: String(year),
			x: Math.min(size.width - half, Math.max(half, x(year))),
			y: size.height - size.tickSize * 0.3,
			...fontOf('tick', size),
			anchor: 'middle',
			role: 'tick',
		});
	}

	const drawn = series.map((each) => ({ ...each, stretches: stretchesOf(each.points, annotations) }));
	const lines = drawn
		.flatMap(({ tone, stretches }) =>
			stretches.map(({ kind, points }) => ({
				kind,
				tone,
				path: `M${points.map(({ year, value }) => `${tenth(x(year))} ${tenth(y(value))}`).join('L')}`,
			})),
		)
		// The place in question is drawn last, on top of what it is compared with.
		.toSorted((a, b) => Number(a.tone === 'own') - Number(b.tone === 'own'));
	const dots = drawn.flatMap(({ tone, points, stretches }): ChartDot[] => {
		const end = points.at(-1);
		return [...lonePoints(points, stretches).filter((point) => point !== end), ...(end ? [end] : [])].map((point) => ({
			x: tenth(x(point.year)),
			y: tenth(y(point.value)),
			tone,
			kind: point.isProvisional ? 'provisional' : point === end ? 'end' : 'known',
		}));
	});

	// Labels at the ends of the lines.
	const heights = endLabels.map(({ lines: own }) => own.length * lineHeight);
	const positions = placed(
		endLabels.map(({ point }, index) => ({ at: y(point.value), size: (heights[index] ?? 0) + 3 })),
		top - lineHeight * 0.4,
		size.height - size.tickSize * 1.04 - 1,
	);
	const leaders: string[] = [];
	endLabels.forEach(({ series: { tone }, point, lines: own }, index) => {
		const middle = positions[index] ?? 0;
		const start = middle - (heights[index] ?? 0) / 2;
		const from = { x: x(point.year), y: y(point.value) };
		own.forEach(({ text, role }, line) =>
			texts.push({
				text,
				x: right + gapToLabel,
				y: start + line * lineHeight + size.valueSize * 0.94,
				...fontOf(role, size),
				anchor: 'start',
				role,
				tone,
			}),
		);
		const isMoved = Math.abs(middle - from.y) > lineHeight * 0.45 || right - from.x > 1;
		if (isMoved) leaders.push(`M${tenth(from.x + 5)} ${tenth(from.y)}L${right + gapToLabel - 3} ${tenth(middle)}`);
	});

	const layout: LineChartLayout = {
		width: size.width,
		height: size.height,
		plot: { left, right, top: tenth(top), bottom: tenth(bottom) },
		grid: scale.ticks.map((tick) => ({ y: tenth(y(tick)), isBase: tick === 0 })),
		yearMarks: years.map((year) => tenth(x(year))),
		annotationMarks: inFrame.map(({ year }, index) => ({
			x: tenth(x(year)),
			top: tenth(annotationRows.bottoms[index] ?? top),
		})),
		lines,
		dots,
		leaders,
		texts,
	};
	return input.marked ? withMarked(layout, input.marked, { input, size, x, y }) : layout;
};

interface AnnotationPlaces {
	texts: ChartText[];
	/** Where the rule of each annotation begins. */
	bottoms: number[];
	bottom: number;
}

/** Annotations hang from the top, each on the first row where it is free. */
const placeAnnotations = (
	annotations: readonly Annotation[],
	{ x, width, top, size }: { x: (year: number) => number; width: number; top: number; size: LineChartSize },
): AnnotationPlaces => {
	const rowHeight = size.noteSize * 1.35;
	const texts: ChartText[] = [];
	const bottoms = annotations.map(({ year, label }) => {
		const text = shortened(label, size.noteSize, width);
		const half = widthOf(text, size.noteSize) / 2;
		const at = Math.min(width - half, Math.max(half, x(year)));
		for (let row = 0; ; row++) {
			const y = top + row * rowHeight;
			const candidate: ChartText = { text, x: at, y, ...fontOf('note', size), anchor: 'middle', role: 'note' };
			if (texts.some((other) => overlap(boxOf(candidate), boxOf(other), 6))) continue;
			texts.push(candidate);
			return y + size.noteSize * 0.4;
		}
	});
	return { texts, bottoms, bottom: bottoms.length > 0 ? Math.max(...bottoms) : top - size.tickSize * 0.8 };
};

/** Adds the figure of a notable point, unless it would touch something. */
const withMarked = (
	layout: LineChartLayout,
	{ point, side }: NonNullable<LineChartInput['marked']>,
	frame: {
		input: LineChartInput;
		size: LineChartSize;
		x: (year: number) => number;
		y: (value: number) => number;
	},
): LineChartLayout => {
	const { input, size, x, y } = frame;
	const { plot } = layout;
	const text = input.formatValue(point.value);
	const half = widthOf(text, size.valueSize, 650) / 2;
	const label: ChartText = {
		text,
		x: Math.min(plot.right - half, Math.max(plot.left + half, x(point.year))),
		y: y(point.value) + (side === 'below' ? size.valueSize * 1.35 : -size.valueSize * 0.7),
		size: size.valueSize,
		weight: 650,
		anchor: 'middle',
		role: 'value',
		tone: 'own',
	};
	const box = boxOf(label);
	const isFree =
		box.top > plot.top - 4 && box.bottom < plot.bottom && !layout.texts.some((other) => overlap(box, boxOf(other), 4));
	if (!isFree) return layout;
	return {
		...layout,
		texts: [...layout.texts, label],
		dots: [...layout.dots, { x: tenth(x(point.year)), y: tenth(y(point.value)), kind: 'known', tone: 'own' }],
	};
};
