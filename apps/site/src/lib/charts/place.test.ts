import { expect, test } from 'vitest';
import { randomFrom } from '../motif/random.ts';
import { placed } from './place.ts';

test('labels with room stay where they belong', () => {
	expect(
		placed(
			[
				{ at: 10, size: 4 },
				{ at: 30, size: 4 },
			],
			0,
			100,
		),
	).toEqual([10, 30]);
});

test('labels that would collide share the displacement', () => {
	expect(
		placed(
			[
				{ at: 50, size: 10 },
				{ at: 52, size: 10 },
			],
			0,
			100,
		),
	).toEqual([46, 56]);
});

test('labels never overlap, keep their order and stay inside, as long as there is room', () => {
	const random = randomFrom(7);
	for (let round = 0; round < 3000; round++) {
		const labels = Array.from({ length: 1 + Math.floor(random() * 8) }, () => ({
			at: random() * 340 - 20,
			size: 5 + random() * 30,
		}));
		const positions = placed(labels, 0, 300);
		const boxes = labels
			.map(({ at, size }, index) => ({ at, top: (positions[index] ?? NaN) - size / 2, size }))
			.toSorted((a, b) => a.top - b.top);
		boxes.forEach((box, index) => {
			expect(box.top).toBeGreaterThanOrEqual(-1e-6);
			expect(box.top + box.size).toBeLessThanOrEqual(300 + 1e-6);
			const next = boxes[index + 1];
			if (!next) return;
			expect(box.top + box.size).toBeLessThanOrEqual(next.top + 1e-6);
			expect(box.at).toBeLessThanOrEqual(next.at);
		});
	}
});
