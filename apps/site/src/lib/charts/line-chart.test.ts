import { formatNumber, formatPercent, locales } from '@repo/i18n';
import { describe, expect, test } from 'vitest';
import { between, randomFrom, wholeBetween, type Random } from '../motif/random.ts';
import { boxOf, overlap, type LineChartLayout } from './layout.ts';
import { lineChart, lineChartSizes, type LineChartInput } from './line-chart.ts';
import type { Point, Series, Tone } from './series.ts';
import { valueScale } from './ticks.ts';

const names = [
	'Krokom',
	'Ål',
	'Eyja- og Miklaholtshreppur',
	'Grímsnes- og Grafningshreppur',
	'Kárášjohka',
	'Västra Götalands län',
	'Pohjois-Pohjanmaan maakunta',
	'Guovdageaidnu',
	'Sveitarfélagið Hornafjörður',
];
const tones: Tone[] = ['own', 'second', 'third', 'context'];

const randomPoints = (random: Random): Point[] => {
	const start = 10 ** between(random, 1.7, 6);
	let value = start;
	const first = wholeBetween(random, 1985, 2020);
	const points: Point[] = [];
	for (let year = first; year <= 2025; year++) {
		value = Math.max(1, value * between(random, 0.93, 1.07));
		if (random() < 0.75) points.push({ year, value: Math.round(value), isApproximate: random() < 0.1 });
	}
	if (points.length === 0) points.push({ year: first, value: Math.round(start) });
	const last = points.at(-1);
	return last && random() < 0.3 ? [...points.slice(0, -1), { ...last, isProvisional: true }] : points;
};

/** What is wrong with a drawing: texts that touch or stick out. */
const faultsOf = ({ texts, width, height }: LineChartLayout): string[] => {
	const boxes = texts.map((text) => ({ text: text.text, box: boxOf(text) }));
	return boxes.flatMap(({ text, box }, index) => [
		...(box.left < -0.5 || box.right > width + 0.5 || box.top < -1 || box.bottom > height + 1
			? [`${text} sticks out`]
			: []),
		...boxes
			.slice(index + 1)
			.filter((other) => overlap(box, other.box))
			.map((other) => `${text} touches ${other.text}`),
	]);
};

describe.each(locales)('line charts in %s', (locale) => {
	test('never let a text touch another or leave the frame', () => {
		const random = randomFrom(locale.charCodeAt(0));
		for (let round = 0; round < 150; round++) {
			const count = wholeBetween(random, 1, 4);
			const isIndex = count > 1 && random() < 0.5;
			const series = Array.from({ length: count }, (_, index): Series => {
				const points = randomPoints(random);
				const base = points[0]?.value ?? 1;
				return {
					key: String(index),
					name: names[wholeBetween(random, 0, names.length - 1)] ?? '',
					tone: tones[index] ?? 'context',
					points: isIndex ? points.map((point) => ({ ...point, value: (point.value / base) * 100 })) : points,
				};
			});
			const values = series.flatMap(({ points }) => points.map(({ value }) => value));
			const lowest = series[0]?.points.reduce((low, point) => (point.value < low.value ? point : low));
			const input: LineChartInput = {
				series,
				scale: valueScale(values, { isWhole: !isIndex, smallestRange: 40 }),
				annotations: [
					{
						year: wholeBetween(random, 1990, 2024),
						kind: 'break',
						label: 'Kunnan luvut on jaettu kiinteällä painolla',
					},
					{ year: wholeBetween(random, 1990, 2024), kind: 'event', label: 'Ny talning' },
				].slice(0, wholeBetween(random, 0, 2)) as LineChartInput['annotations'] & object,
				hasNames: count > 1,
				marked: lowest && random() < 0.6 ? { point: lowest, side: 'below' } : undefined,
				unit: random() < 0.5 ? 'Folkmängd, år 2000 = 100' : '',
				provisionalWord: 'bráðabirgðatala',
				formatValue: (value) => (isIndex ? formatPercent(value / 100, locale) : formatNumber(value, locale)),
				formatTick: (value, decimals) => formatNumber(value, locale, { minimumFractionDigits: decimals }),
			};
			for (const size of Object.values(lineChartSizes)) {
				expect(faultsOf(lineChart(input, size)), `round ${round} at ${size.width}`).toEqual([]);
			}
		}
	});
});

const plain = {
	formatValue: String,
	formatTick: String,
	scale: valueScale([100, 200]),
} satisfies Partial<LineChartInput>;

test('a place with one known year gets a dot and its value', () => {
	const layout = lineChart(
		{ ...plain, series: [{ key: 'a', name: 'Avannaata', tone: 'own', points: [{ year: 2017, value: 150 }] }] },
		lineChartSizes.middle,
	);
	expect(layout.lines).toEqual([]);
	expect(layout.dots).toHaveLength(1);
	expect(layout.texts.some(({ text, role }) => text === '150' && role === 'value')).toBe(true);
});

test('a provisional end is hollow and says so', () => {
	const points = [
		{ year: 2023, value: 100 },
		{ year: 2024, value: 110, isProvisional: true },
	];
	const { dots, lines, texts } = lineChart(
		{ ...plain, provisionalWord: 'preliminär', series: [{ key: 'a', name: 'A', tone: 'own', points }] },
		lineChartSizes.narrow,
	);
	expect(dots.at(-1)?.kind).toBe('provisional');
	expect(lines.map(({ kind }) => kind)).toEqual(['provisional']);
	expect(texts.some(({ text }) => text === 'preliminär')).toBe(true);
});
