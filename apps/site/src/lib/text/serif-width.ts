/** The widest letters, the narrowest, capitals, and the rest, in ems. */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[mwMWÆæ]/u, 0.82],
	[/[ijltfrIJ.'’]/u, 0.36],
	[/\p{Lu}/u, 0.64],
];
const ordinary = 0.52;

/**
 * How wide a word is at most in the text face at weight 440, set as tightly as the name of a place, in ems. Rounded up
 * by up to a third: enough to choose a size by which nothing breaks, without a table of the font.
 */
export const widestEms = (word: string): number =>
	[...word.normalize('NFC')].reduce(
		(ems, letter) => ems + (widths.find(([letters]) => letters.test(letter))?.[1] ?? ordinary),
		0,
	);
