import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import areas from '../../geo/data/areas.json' with { type: 'json' };
import settlements from '../../geo/data/settlements.json' with { type: 'json' };
import { nordicGeometry } from './geometry.ts';

const { parts, insets, viewBox } = nordicGeometry();
const drawn = parts.flatMap(({ places }) => Object.keys(places));

test('every municipality is drawn once, with a boundary or a dot', () => {
	expect(drawn.toSorted()).toEqual([...Object.keys(areas), ...Object.keys(settlements)].toSorted());
	expect(drawn).toHaveLength(1149);
});

/** The points of a path in relative steps. */
const pointsOf = (d: string): [number, number][] => {
	const points: [number, number][] = [];
	let [startX, startY] = [0, 0];
	for (const ring of d.split('z').filter((text) => text !== '' && !text.includes('a'))) {
		const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
		let [x, y] = [startX, startY];
		for (let at = 0; at < numbers.length; at += 2) {
			x += numbers[at] ?? 0;
			y += numbers[at + 1] ?? 0;
			if (at === 0) [startX, startY] = [x, y];
			points.push([x, y]);
		}
	}
	return points;
};

test('no shape lies outside the drawing, and none has vanished', () => {
	const [left, top, width, height] = viewBox;
	for (const { at, places } of parts) {
		for (const [key, d] of Object.entries(places)) {
			if (d.includes('a')) continue;
			const points = pointsOf(d);
			expect(points.length, key).toBeGreaterThanOrEqual(3);
			for (const [x, y] of points) {
				expect(x + at[0], key).toBeGreaterThanOrEqual(left - 5);
				expect(x + at[0], key).toBeLessThanOrEqual(left + width);
				expect(y + at[1], key).toBeGreaterThanOrEqual(top);
				expect(y + at[1], key).toBeLessThanOrEqual(top + height);
			}
		}
	}
});

test('what is enlarged stays in its frame', () => {
	for (const { size, places } of insets) {
		for (const [key, d] of Object.entries(places))
			for (const [x, y] of pointsOf(d)) expect(Math.max(Math.abs(x), Math.abs(y)), key).toBeLessThanOrEqual(size / 2);
	}
});

test('the shapes stay small enough to be a part of the page', () => {
	const all = [...parts, ...insets].flatMap(({ places }) => Object.values(places)).join('');
	expect(brotliCompressSync(all).length).toBeLessThan(60_000);
});
