import widths from './advance-widths.json' with { type: 'json' };

/** Regular for words, semibold for names and values, as in the style sheet. */
export type TextWeight = 400 | 650;

const tables = { 400: new Map(Object.entries(widths[400])), 650: new Map(Object.entries(widths[650])) };
/** A letter the font lacks is drawn by another one; the widest common letter is a safe guess. */
const unknownWidth = 950;

/** The width of a line in the working face, in the unit of `size`. */
export const widthOf = (text: string, size: number, weight: TextWeight = 400): number => {
	let thousandths = 0;
	for (const character of text.normalize('NFC')) {
		if (character !== '\u00ad') thousandths += tables[weight].get(character) ?? unknownWidth;
	}
	return (thousandths * size) / 1000;
};

/** Breaks at spaces and after hyphens into at most `most` lines; a word that does not fit keeps its line. */
export const wrapped = (text: string, size: number, width: number, weight: TextWeight = 400, most = 2): string[] => {
	const lines: string[] = [];
	for (const word of text.split(/(?<=[ -])/)) {
		const last = lines.at(-1);
		const fits = last !== undefined && widthOf(last + word.trimEnd(), size, weight) <= width;
		if (last !== undefined && (fits || lines.length === most)) lines[lines.length - 1] = last + word;
		else lines.push(word);
	}
	return lines.map((line) => line.trimEnd());
};

/** Shortens what is still too wide, so that nothing is ever drawn outside. */
export const shortened = (text: string, size: number, width: number, weight: TextWeight = 400): string => {
	if (widthOf(text, size, weight) <= width) return text;
	const letters = [...text];
	while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`, size, weight) > width) letters.pop();
	return `${letters.join('').trimEnd()}…`;
};
