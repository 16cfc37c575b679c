import { Resvg } from '@resvg/resvg-js';
import { coverPicture } from '../../geo/pictures.server.ts';
import { mark } from '../../motif/mark.ts';
import { pathOf, type Picture } from '../../motif/strip.ts';
import { coloursOf, type CoverColours } from './colours.ts';
import { letters } from './letters.ts';
import { fitted } from './lines.ts';

const width = 1200;
const height = 630;
const margin = 60;
const stroke = 0.62;

export interface SocialPicture {
	title: string;
	/** Stands above the title: the kind of page, its theme. */
	kicker: string;
	area?: string | null | undefined;
	/** A place, a land or a weave; without one the whole North is shown. */
	picture?: Picture | undefined;
	/** A weave fills the top, a place stands to the right. */
	isPlace?: boolean;
}

const stripsIn = (picture: Picture, { strip, text }: CoverColours, transform: string) =>
	`<g transform="${transform}" fill="none" stroke-width="${stroke}"><path stroke="${strip}" d="${pathOf(picture.strips)}"/><path stroke="${text}" d="${pathOf(picture.strips, true)}"/></g>`;

const north = ({ strip }: CoverColours) => {
	const map = coverPicture([]);
	const scale = height / map.height;
	return `<g transform="translate(${width - map.width * scale + 40} 0) scale(${scale})" fill="none" stroke="${strip}" stroke-width="${stroke}"><path d="${map.land}"/></g>`;
};

/** `bottom` is where a weave ends and the words begin. */
const field = ({ picture, isPlace }: SocialPicture, colours: CoverColours, bottom: number) => {
	if (!picture) return north(colours);
	if (!isPlace) {
		const scale = width / picture.width;
		return stripsIn(picture, colours, `translate(0 ${bottom - picture.height * scale}) scale(${scale})`);
	}
	const scale = (height - 2 * margin) / picture.height;
	return stripsIn(picture, colours, `translate(${width - margin - picture.width * scale} ${margin}) scale(${scale})`);
};

const svgOf = async (social: SocialPicture): Promise<string> => {
	const colours = coloursOf(social.area);
	const [speaks, works] = await Promise.all([letters('faustina', 520), letters('familjen-grotesk', 600)]);
	const name = await letters('faustina', 640);
	const isWeave = social.picture !== undefined && !social.isPlace;
	const column = isWeave ? width - 2 * margin : 620;
	const { lines, size } = fitted(
		social.title,
		{
			width: column,
			sizes: isWeave ? [76, 64, 54] : social.picture ? [92, 76, 64, 54, 46] : [104, 76, 62, 54, 46],
			most: isWeave ? 3 : social.picture ? 5 : 4,
		},
		speaks.width,
	);
	const leading = size * 1.06;
	const last = height - margin - 12;
	const first = last - (lines.length - 1) * leading;
	const kickerAt = first - size * 0.78 - 26;
	const panelTop = kickerAt - 62;
	const title = lines.map((line, i) => speaks.path(line, { x: margin, y: first + i * leading, size })).join('');
	const markHeight = 30;
	const markScale = markHeight / mark.height;
	const nameSize = 34;
	const nameWidth = name.width('IntegrationNorden', nameSize);
	// The name stands opposite the kicker on a weave, above a place, and on the title where Greenland lies above.
	const isNorth = social.picture === undefined;
	const nameY = isWeave ? kickerAt : isNorth ? kickerAt - 8 : margin + 26;
	const nameX = isWeave ? width - margin - nameWidth : margin + mark.width * markScale + 14;
	const markX = isWeave ? nameX - mark.width * markScale - 14 : margin;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colours.cover}"/>${field(social, colours, panelTop)}${
		isWeave ? `<rect y="${panelTop}" width="${width}" height="${height - panelTop}" fill="${colours.cover}"/>` : ''
	}<path fill="${colours.text}" d="${works.path(isNorth ? '' : social.kicker, { x: margin, y: kickerAt, size: 30 })}"/><path fill="${colours.text}" d="${title}"/><path fill="${colours.text}" d="${name.path('IntegrationNorden', { x: nameX, y: nameY, size: nameSize })}"/><g transform="translate(${markX} ${nameY - markHeight + 3}) scale(${markScale})" fill="none" stroke="${colours.text}" stroke-width="${stroke}"><path d="${pathOf(mark.strips)}"/></g></svg>`;
};

/** A picture for links in other places: 1200 × 630, a PNG. */
export const drawSocial = async (social: SocialPicture): Promise<Uint8Array<ArrayBuffer>> => {
	const image = new Resvg(await svgOf(social), { font: { loadSystemFonts: false } }).render();
	return new Uint8Array(image.asPng());
};
