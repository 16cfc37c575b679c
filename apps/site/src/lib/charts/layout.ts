import type { StretchKind, Tone } from './series.ts';
import { widthOf, type TextWeight } from './text.ts';

/** A line of text in a chart; `y` is its baseline. */
export interface ChartText {
	text: string;
	x: number;
	y: number;
	size: number;
	weight: TextWeight;
	anchor: 'start' | 'middle' | 'end';
	role: 'tick' | 'name' | 'value' | 'note';
	tone?: Tone;
}

export interface ChartLine {
	path: string;
	kind: StretchKind;
	tone: Tone;
}

export interface ChartDot {
	x: number;
	y: number;
	kind: 'known' | 'end' | 'provisional';
	tone: Tone;
}

/** Everything a line chart draws, in the units of its view box, which are pixels. */
export interface LineChartLayout {
	width: number;
	height: number;
	grid: readonly { y: number; isBase: boolean }[];
	/** Left and right end of the grid. */
	plot: { left: number; right: number; top: number; bottom: number };
	yearMarks: readonly number[];
	annotationMarks: readonly { x: number; top: number }[];
	lines: readonly ChartLine[];
	dots: readonly ChartDot[];
	leaders: readonly string[];
	texts: readonly ChartText[];
}

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The room a text takes: capitals and descenders of the working face. */
export const boxOf = ({ text, x, y, size, weight, anchor }: ChartText): Box => {
	const width = widthOf(text, size, weight);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 };
};

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
	a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** One decimal is a tenth of a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
