// Draws the pictures that come with the seed content: one illustration per theme, portraits as initials in strips.
// Run from this workspace: `node scripts/pictures/build.ts ../cms/seed/files`. The results are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { weave, wovenThemes } from '../../src/lib/motif/weave.ts';
import { pathOf, type Strip } from '../../src/lib/motif/strip.ts';
import { letters } from './letters.ts';

interface Colours {
	ground: string;
	strip: string;
	marked: string;
}

/** Covers of the light theme, as in the style sheet's tokens. */
const colours: Record<string, Colours> = {
	'labour-market': { ground: '#8a2a1e', strip: '#b5675b', marked: '#fff7f0' },
	housing: { ground: '#e6b345', strip: '#b98a22', marked: '#1c1403' },
	'social-services': { ground: '#1e4a80', strip: '#5b83b5', marked: '#f3f8ff' },
	'children-youth': { ground: '#005f5a', strip: '#4a9791', marked: '#effcfa' },
	'regional-development': { ground: '#3f5a17', strip: '#809c52', marked: '#f7fbec' },
};

const draw = (columns: number, rows: number, strips: readonly Strip[], { ground, strip, marked }: Colours) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${columns} ${rows}"><path fill="${ground}" d="M0 0H${columns}V${rows}H0z"/>` +
	`<g stroke-width=".62" fill="none"><path stroke="${strip}" d="${pathOf(strips)}"/>` +
	`<path stroke="${marked}" d="${pathOf(strips, true)}"/></g></svg>`;

const png = (svg: string, width: number) => new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();

/** An initial on a square, each stroke of the letter in strips. */
const initial = (letter: string): Strip[] => {
	const rows = letters[letter];
	if (!rows) throw new Error(`No drawing of ${letter}`);
	const [left, top] = [5.5, 4];
	return rows.flatMap((cells, row) =>
		[0, 1].flatMap((half) =>
			[...cells.matchAll(/#+/g)].map((run) => ({
				row: top + row * 2 + half,
				from: left + run.index * 2.2,
				to: left + (run.index + run[0].length) * 2.2,
				marked: true,
			})),
		),
	);
};

const portraits: Record<string, string> = {
	meron: 'labour-market',
	samir: 'housing',
	oksana: 'social-services',
	ilyas: 'children-youth',
	ewa: 'regional-development',
	hodan: 'social-services',
	'liv-nygard': 'regional-development',
	'yusuf-lehto': 'children-youth',
};

const folder = path.resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
for (const theme of wovenThemes) {
	const { width, height, strips } = weave({ id: 'cover', theme, columns: 96, rows: 54 });
	writeFileSync(path.join(folder, `theme-${theme}.png`), png(draw(width, height, strips, colours[theme]!), 1920));
}
for (const [name, theme] of Object.entries(portraits)) {
	const picture = draw(22, 22, initial(name[0]!.toUpperCase()), colours[theme]!);
	writeFileSync(path.join(folder, `portrait-${name}.png`), png(picture, 880));
}
