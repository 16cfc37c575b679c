import sharp from 'sharp';
import { expect, test } from 'vitest';
import { placeholderOf } from './placeholder.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
const photograph = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: 'white', noise } })
		.jpeg()
		.toBuffer();
const readable = (uri: string | null) => Buffer.from(String(uri).split(',')[1] ?? '', 'base64');

test.each([
	[1200, 800, 16, 11],
	[400, 1600, 4, 16],
	[3000, 10, 16, 1],
])('a picture of %i × %i has a tiny copy of the same shape', async (width, height, small, low) => {
	const uri = await placeholderOf(await photograph(width, height), 'image/jpeg');
	expect(uri).toMatch(/^data:image\/webp;base64,[\w+/]+=*$/);
	expect(uri?.length).toBeLessThan(500);
	expect(await sharp(readable(uri)).metadata()).toMatchObject({ width: small, height: low, format: 'webp' });
});

test('it has the colours of the picture', async () => {
	const red = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c02010' } })
		.png()
		.toBuffer();
	const { dominant } = await sharp(readable(await placeholderOf(red, 'image/png'))).stats();
	expect(dominant.r).toBeGreaterThan(150);
	expect(dominant.b).toBeLessThan(60);
});

test('what one sees through, what is drawn, and what cannot be read have none', async () => {
	const glass = { r: 9, g: 9, b: 9, alpha: 0.5 };
	const seeThrough = await sharp({ create: { width: 40, height: 40, channels: 4, background: glass } })
		.png()
		.toBuffer();
	expect(await placeholderOf(seeThrough, 'image/png')).toBeNull();
	const drawing = Buffer.from(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
	);
	expect(await placeholderOf(drawing, 'image/svg+xml')).toBeNull();
	expect(await placeholderOf(Buffer.from('no picture'), 'image/jpeg')).toBeNull();
	expect(await placeholderOf(Buffer.alloc(0), 'image/jpeg')).toBeNull();
});

test('a picture that is opaque though it could be otherwise has one', async () => {
	const paper = { r: 200, g: 220, b: 240, alpha: 1 };
	const opaque = await sharp({ create: { width: 40, height: 40, channels: 4, background: paper } })
		.png()
		.toBuffer();
	expect(await placeholderOf(opaque, 'image/png')).toMatch(/^data:/);
});
