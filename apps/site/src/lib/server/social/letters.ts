import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import wawoff2 from 'wawoff2';

const { resolve } = createRequire(import.meta.url);

type Face = 'faustina' | 'familjen-grotesk';

/** One weight of a face, the letters of all Nordic languages and of the Sámi ones. */
interface Letters {
	width: (text: string, size: number) => number;
	/** The outlines of a line of text, its baseline at `y`. */
	path: (text: string, options: { x: number; y: number; size: number }) => string;
}

const subsets = ['latin', 'latin-ext'] as const;

const load = async (face: Face, weight: number): Promise<fontkit.Font[]> =>
	Promise.all(
		subsets.map(async (subset) => {
			const file = resolve(`@fontsource-variable/${face}/files/${face}-${subset}-wght-normal.woff2`);
			const font = fontkit.create(Buffer.from(await wawoff2.decompress(await readFile(file)))) as fontkit.Font;
			return font.getVariation({ wght: weight });
		}),
	);

const createLetters = (fonts: fontkit.Font[]): Letters => {
	const fontOf = (character: string) =>
		fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? fonts[0];
	/** Stretches of text that one file can draw. */
	const runs = (text: string) => {
		const found: { font: fontkit.Font; text: string }[] = [];
		for (const character of text) {
			const font = fontOf(character);
			const last = found.at(-1);
			if (!font) continue;
			if (last?.font === font) last.text += character;
			else found.push({ font, text: character });
		}
		return found;
	};
	return {
		width: (text, size) =>
			runs(text).reduce(
				(sum, { font, text: run }) => sum + (font.layout(run).advanceWidth * size) / font.unitsPerEm,
				0,
			),
		path: (text, { x, y, size }) => {
			let at = x;
			const outlines: string[] = [];
			for (const { font, text: run } of runs(text)) {
				const scale = size / font.unitsPerEm;
				const { glyphs, positions } = font.layout(run);
				for (const [i, glyph] of glyphs.entries()) {
					const position = positions[i];
					const placed = glyph.path
						.scale(scale, -scale)
						.translate(at + (position?.xOffset ?? 0) * scale, y - (position?.yOffset ?? 0) * scale);
					outlines.push(placed.toSVG());
					at += (position?.xAdvance ?? 0) * scale;
				}
			}
			return outlines.join('');
		},
	};
};

const loaded = new Map<string, Promise<Letters>>();

export const letters = (face: Face, weight: number): Promise<Letters> => {
	const key = `${face} ${weight}`;
	const known = loaded.get(key) ?? load(face, weight).then(createLetters);
	loaded.set(key, known);
	return known;
};

export type { Letters };
