import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../motif/random.ts';
import type { Features, Subject } from './features.ts';
import { fit } from './regression.ts';
import { similarity } from './similar.ts';

const random = randomFrom(3);
const subject = (key: string, features: Features): Subject => ({ key, country: key.slice(0, 2), features });
const crowd = ['SE', 'NO', 'FI', 'DK', 'IS', 'FO'].flatMap((country) =>
	Array.from({ length: 60 }, (_, index) =>
		subject(`${country}-${index}`, {
			population: 5 + random() * 6,
			density: random() * 6,
			...(country !== 'DK' && { aged: 12 + random() * 20 }),
			change: -0.02 + random() * 0.04,
			...(country === 'SE' && { foreignBorn: 4 + random() * 30 }),
		}),
	),
);
const krokom = { population: 9.66, density: 0.9, aged: 21.7, change: 0.006 };

describe('municipalities like mine', () => {
	const subjects = [
		...crowd,
		subject('SE-me', krokom),
		subject('NO-twin', krokom),
		subject('DK-dark', { population: 9.66 }),
	];
	const similar = similarity(subjects);

	test('a twin comes first, the place itself never', () => {
		expect(similar('SE-me')[0]).toBe('NO-twin');
		expect(similar('SE-me')).not.toContain('SE-me');
	});

	test('three are from the own country and at most two from each other', () => {
		for (const { key, country } of subjects) {
			const found = similar(key);
			expect(found).toHaveLength(8);
			const counts = Object.groupBy(found, (each) => each.slice(0, 2));
			expect(counts[country as keyof typeof counts]).toHaveLength(3);
			for (const [other, keys] of Object.entries(counts)) {
				if (other !== country) expect(keys?.length).toBeLessThanOrEqual(2);
			}
		}
	});

	test('what is not known is neither zero nor a match: it keeps places apart', () => {
		expect(similar('SE-me', { own: 0, other: 1, most: 10 }).at(-1)).not.toBe('NO-twin');
		expect(similar('NO-twin', { own: 3, other: 100, most: 500 }).indexOf('DK-dark')).toBeGreaterThan(0);
	});

	test('an unknown key has no likes', () => {
		expect(similar('XX-1')).toEqual([]);
	});
});

test('the regression finds a plane', () => {
	const samples = Array.from({ length: 50 }, () => {
		const inputs = [random(), random()];
		return { inputs, output: 2 + 3 * (inputs[0] ?? 0) - (inputs[1] ?? 0) };
	});
	const { predict, variance } = fit(samples);
	expect(predict([1, 1])).toBeCloseTo(4);
	expect(variance).toBeCloseTo(0);
});
