import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const styles = read('../styles/tokens.css') + read('charts.css');

type Scheme = 'light' | 'dark';

/** The colour of a custom property, through `var()`, in light and dark. */
const colour = (name: string, scheme: Scheme): string => {
	const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(styles)?.[1]?.trim() ?? '';
	const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
	if (other) return colour(other, scheme);
	const pair = /^light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)$/.exec(value);
	if (!pair) throw new Error(`No colours for --${name}: ${value}`);
	return pair[scheme === 'light' ? 1 : 2] ?? '';
};

/** WCAG 2.2 relative luminance. */
const luminance = (hex: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
};

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
	const grounds = ['paper', 'mist'].map((name) => colour(name, scheme));

	test.each(['tone-own', 'tone-context', 'tone-median', 'tone-second', 'tone-third', 'tone-fourth', 'ink-soft'])(
		'text in %s can be read on both grounds',
		(name) => {
			for (const ground of grounds) expect(contrast(colour(name, scheme), ground)).toBeGreaterThanOrEqual(4.5);
		},
	);

	test('axes and bars stand out from both grounds', () => {
		for (const ground of grounds) expect(contrast(colour('edge', scheme), ground)).toBeGreaterThanOrEqual(3);
	});

	test('the place in question differs from what it is compared with', () => {
		expect(contrast(colour('tone-own', scheme), colour('tone-context', scheme))).toBeGreaterThan(1.5);
	});
});
