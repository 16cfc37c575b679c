import { describe, expect, test } from 'vitest';
import { createKey, hashKey, isKey, keyIn, keyInHeaders } from './key.ts';

describe('an agency key', () => {
	const { key, prefix, hash } = createKey();

	test('begins with what names it, and its fingerprint tells nothing of the rest', () => {
		expect(key).toMatch(new RegExp(`^inn_${prefix}_`));
		expect(hashKey(key)).toBe(hash);
		expect(hash).not.toContain(key.slice(-20));
		expect(createKey().key).not.toBe(key);
	});

	test('is told from other texts by its form', () => {
		expect(isKey(key)).toBe(true);
		for (const text of ['', 'inn_short_key', `${key}0`, key.toUpperCase()]) expect(isKey(text)).toBe(false);
	});

	test('comes as a bearer token or in a header of its own', () => {
		expect(keyIn({ authorization: `Bearer ${key}` })).toBe(key);
		expect(keyIn({ 'x-api-key': key })).toBe(key);
		expect(keyInHeaders(new Headers({ authorization: `bearer ${key}` }))).toBe(key);
		expect(keyIn({ authorization: 'Bearer eyJhbGciOi' })).toBeUndefined();
		expect(keyIn({ authorization: 'JWT inn_x' })).toBeUndefined();
	});
});
