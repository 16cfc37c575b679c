import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { stableId } from './stable-id.ts';

test('the same key gives the same id, for ever', () => {
	expect(stableId('practices/open-door')).toBe(stableId('practices/open-door'));
	expect(stableId('practices/open-door')).toBe('019b76da-a800-7624-a51e-e01e6cc1b94d');
});

test('different keys give different ids', () => {
	const ids = Array.from({ length: 2000 }, (_, index) => stableId(`municipalities/SE-${index}`));
	expect(new Set(ids).size).toBe(ids.length);
});

test('an id is a valid UUID v7', () => {
	for (const key of ['a', 'å', 'practices/1', 'x'.repeat(500)]) {
		expect(validate(stableId(key))).toBe(true);
		expect(version(stableId(key))).toBe(7);
	}
});

test('an empty key is refused', () => {
	expect(() => stableId('')).toThrow('needs a key');
});
