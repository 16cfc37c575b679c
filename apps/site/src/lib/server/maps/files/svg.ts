import { formatNumber, mapMessages, statisticsMessages, type Locale } from '@repo/i18n';
import { countries, type Country } from '@repo/types/vocabulary';
import { apart, scaleText } from '../../../maps/apart.ts';
import { figureText } from '../../../maps/figure-text.ts';
import { findingOf, subtitleOf } from '../../../maps/finding.ts';
import { letters } from '../../social/letters.ts';
import type { MapGeometry } from '../geometry.ts';
import type { MapView } from '../view.ts';

// The light colours of `map.css`: a file stands on paper, and knows no style sheet.
const palettes = {
	sequential: ['#ebe1b0', '#93cca1', '#4fa999', '#237f97', '#275085', '#23255e'],
	diverging: ['#8d3d00', '#ca8038', '#ecd2a8', '#b9daee', '#5f95cc', '#294c91'],
} as const;
const paper = '#fbfcfb';
const ink = '#121b20';
const soft = '#46535a';
const noFigure = '#e6e3da';

/** Room above the map for its title, and below for where the figures come from. */
const head = 330;
const foot = 150;
const margin = 40;

type Letters = Awaited<ReturnType<typeof letters>>;

/** Breaks into lines by the widths of the letters that are drawn. */
const linesOf = (text: string, size: number, width: number, face: Letters): string[] => {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && face.width(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
};

interface Block {
	face: Letters;
	size: number;
	fill: string;
	x: number;
	y: number;
	width: number;
}

const block = (text: string, { face, size, fill, x, y, width }: Block) => {
	const lines = linesOf(text, size, width, face);
	const d = lines.map((line, at) => face.path(line, { x, y: y + at * size * 1.25, size })).join('');
	return { svg: `<path fill="${fill}" d="${d}"/>`, bottom: y + lines.length * size * 1.25 };
};

const legendOf = (view: MapView, locale: Locale, face: Letters, x: number, y: number): string => {
	const colours = palettes[view.palette];
	const width = 86;
	const boxes = colours.map(
		(fill, at) => `<rect x="${x + at * width}" y="${y}" width="${width}" height="20" fill="${fill}"/>`,
	);
	const ticks = view.breaks.map((value, at) => {
		const text = formatNumber(value, locale, { signDisplay: view.palette === 'diverging' ? 'exceptZero' : 'auto' });
		const left = x + (at + 1) * width - face.width(text, 24) / 2;
		return face.path(text, { x: left, y: y + 46, size: 24 });
	});
	const after = x + colours.length * width + 40;
	const none = mapMessages[locale].without(formatNumber(view.without, locale));
	const missing =
		view.without > 0
			? `<rect x="${after}" y="${y}" width="34" height="20" fill="${noFigure}"/><path fill="${soft}" d="${face.path(none, { x: after + 46, y: y + 18, size: 24 })}"/>`
			: '';
	return `${boxes.join('')}<path fill="${soft}" d="${ticks.join('')}"/>${missing}`;
};

const placesOf = (places: Readonly<Record<string, string>>, view: MapView): string =>
	Object.entries(places)
		.map(([key, d]) => {
			const kind = view.places.get(key)?.class;
			return `<path fill="${kind === undefined ? noFigure : palettes[view.palette][kind]}" d="${d}"/>`;
		})
		.join('');

/** The map as a file of its own, with its title, legend and source; words are drawn, so no font is needed. */
export const svgOf = async (view: MapView, geometry: MapGeometry, locale: Locale, address: string): Promise<string> => {
	const [bold, plain] = await Promise.all([letters('familjen-grotesk', 650), letters('familjen-grotesk', 400)]);
	const t = mapMessages[locale];
	const [left, top, width, height] = geometry.viewBox;
	const x = left;
	const across = width;
	const title = block(findingOf(view, locale), {
		face: bold,
		size: 52,
		fill: ink,
		x,
		y: top - head + 70,
		width: across,
	});
	const about = { face: plain, size: 28, fill: soft, x, y: title.bottom - 8, width: across };
	const subtitle = block(subtitleOf(view, locale), about);
	const median = view.spread && t.medianPlace(figureText(view.spread.median, view.query.measure, locale));
	const below = { face: plain, size: 22, fill: soft, x, width: across };
	const source = block([median, address].filter(Boolean).join(' · '), { ...below, y: top + height + 40 });
	const { boundaries, boundariesText } = statisticsMessages[locale];
	const credit = block(`${boundaries}: ${boundariesText}`, { ...below, y: source.bottom + 6 });
	const words = [
		...geometry.insets.map(({ key, at, size }) => ({
			text: t.insets[key as keyof typeof t.insets],
			x: at[0] - size / 2,
			y: at[1] - size / 2 - 12,
		})),
		...apart.map(({ country, ...at }) => ({
			text: `${countries[country as Country][locale]} ${scaleText(geometry, country, locale)}`.trim(),
			...at,
		})),
	];
	const insets = geometry.insets.map(
		({ at, size, marks, places }) =>
			`<rect x="${marks[0]}" y="${marks[1]}" width="${marks[2]}" height="${marks[2]}" fill="none" stroke="${ink}" stroke-width="2"/><g transform="translate(${at.join(' ')})">${placesOf(places, view)}<rect x="${-size / 2}" y="${-size / 2}" width="${size}" height="${size}" fill="none" stroke="${soft}" stroke-width="1.2"/></g>`,
	);
	const parts = geometry.parts.map(
		({ at, places, coast }) =>
			`<g transform="translate(${at.join(' ')})">${coast ? `<path fill="${noFigure}" d="${coast}"/>` : ''}${placesOf(places, view)}</g>`,
	);
	const box = [left - margin, top - head, width + 2 * margin, height + head + foot] as const;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">`,
		`<title>${escaped(findingOf(view, locale))}</title>`,
		`<rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${paper}"/>`,
		title.svg,
		subtitle.svg,
		legendOf(view, locale, plain, x, top - 66),
		`<g stroke="${paper}" stroke-width="1.1" stroke-linejoin="round">${parts.join('')}</g>`,
		`<path fill="none" stroke="${paper}" stroke-width="2.6" d="${geometry.regions}"/>`,
		`<path fill="none" stroke="${ink}" stroke-opacity=".75" stroke-width="2" d="${geometry.states}"/>`,
		`<g stroke="${paper}" stroke-width="1.1" stroke-linejoin="round">${insets.join('')}</g>`,
		`<path fill="${soft}" d="${words.map((each) => bold.path(each.text, { x: each.x, y: each.y, size: 26 })).join('')}"/>`,
		source.svg,
		credit.svg,
		'</svg>',
	].join('');
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
