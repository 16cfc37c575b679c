import type { Letters } from './letters.ts';

interface Fit {
	lines: string[];
	size: number;
}

const broken = (text: string, width: number, size: number, measure: Letters['width']): string[] => {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measure(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
};

/** Breaks a title into lines that fit, in the largest of the sizes that needs no more than `most` lines. */
export const fitted = (
	text: string,
	{ width, sizes, most }: { width: number; sizes: readonly number[]; most: number },
	measure: Letters['width'],
): Fit => {
	for (const size of sizes) {
		const lines = broken(text, width, size, measure);
		if (lines.length <= most && lines.every((line) => measure(line, size) <= width)) return { lines, size };
	}
	const size = sizes.at(-1) ?? 40;
	const lines = broken(text, width, size, measure).slice(0, most);
	return { lines: lines.map((line, i) => (i === most - 1 ? `${line.replace(/[\s.,:;]+$/, '')} …` : line)), size };
};
