import { describe, expect, test } from 'vitest';
import { createKey, isValidKey, keyIn, prefixOf } from './keys.ts';

describe('an agency key', () => {
	const { key, prefix, hash } = createKey();

	test('is known by its prefix and proved by its secret', () => {
		expect(prefixOf(key)).toBe(prefix);
		expect(isValidKey(key, { prefix, hash })).toBe(true);
		expect(isValidKey(createKey().key, { prefix, hash })).toBe(false);
		expect(hash).not.toContain(key.slice(-20));
	});

	test('stops at its last day and when it is revoked', () => {
		const now = new Date('2026-03-01T12:00:00Z');
		expect(isValidKey(key, { hash, expires: '2026-03-01T12:00:01Z' }, now)).toBe(true);
		expect(isValidKey(key, { hash, expires: '2026-03-01T12:00:00Z' }, now)).toBe(false);
		expect(isValidKey(key, { hash, revoked: '2026-02-01T00:00:00Z' }, now)).toBe(false);
	});

	test('never matches a row without a hash', () => {
		expect(isValidKey(key, { prefix, hash: null })).toBe(false);
		expect(isValidKey('', { prefix, hash: '' })).toBe(false);
	});

	test('comes as a bearer token or in a header of its own', () => {
		expect(keyIn(new Headers({ authorization: `Bearer ${key}` }))).toBe(key);
		expect(keyIn(new Headers({ 'x-api-key': key }))).toBe(key);
		expect(keyIn(new Headers({ authorization: 'Bearer eyJhbGciOi' }))).toBeUndefined();
		expect(prefixOf('inn_short_key')).toBeUndefined();
	});
});
