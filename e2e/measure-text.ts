import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { launchBrowser } from './browser.ts';

/** Writes the advance widths that charts place their labels by, measured in a browser. Run after a change of font. */
const require = createRequire(new URL('../apps/site/package.json', import.meta.url));
const target = new URL('../apps/site/src/lib/charts/advance-widths.json', import.meta.url);

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const characters = [...ascii, ...'åäöæøéüáðíóúýþčđŋšŧžÅÄÖÆØÉÜÁÐÍÓÚÝÞČĐŊŠŦŽ–—−·×…’”«»\u00a0§°'];
const weights = ['400', '650'];

const faces = ['latin', 'latin-ext'].map((part) =>
	require.resolve(`@fontsource-variable/familjen-grotesk/files/familjen-grotesk-${part}-wght-normal.woff2`),
);
const sources = await Promise.all(faces.map(async (file) => (await readFile(file)).toString('base64')));
const style = sources
	.map(
		(source, index) =>
			`@font-face { font-family: Measured; font-weight: 400 700; src: url(data:font/woff2;base64,${source});` +
			` unicode-range: ${index === 0 ? 'U+0000-00FF, U+2000-206F, U+2212' : 'U+0100-02BA'} }`,
	)
	.join('\n');

const browser = await launchBrowser();
try {
	const page = await browser.newPage();
	await page.setContent(`<style>${style}
		span { font: 400 100px Measured; white-space: pre; font-variant-numeric: tabular-nums lining-nums; font-kerning: none }
	</style><main></main>`);
	const widths = await page.evaluate(
		async ({ characters, weights }) => {
			await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 100px Measured`, characters.join(''))));
			const widthOf = (character: string, weight: string): number => {
				const span = document.createElement('span');
				span.style.fontWeight = weight;
				span.textContent = character.repeat(10);
				document.querySelector('main')?.replaceChildren(span);
				return Math.round(span.getBoundingClientRect().width);
			};
			return Object.fromEntries(
				weights.map((weight) => [
					weight,
					Object.fromEntries(characters.map((character) => [character, widthOf(character, weight)])),
				]),
			);
		},
		{ characters, weights },
	);
	await writeFile(target, `${JSON.stringify(widths, null, '\t')}\n`);
} finally {
	await browser.close();
}
