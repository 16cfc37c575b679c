import { expect, test } from 'vitest';
import { addressOf, hashOfCode, newRecoveryCodes, newSecret, stepOf } from './codes.ts';

// RFC 6238, appendix B: the last six digits for SHA-1.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
	[59, '287082', 1],
	[1_111_111_109, '081804', 37_037_036],
	[20_000_000_000, '353130', 666_666_666],
])('at second %i the code is %s', (seconds, code, step) => {
	expect(stepOf(code, secret, seconds * 1000)).toBe(step);
	expect(stepOf(code, secret, (seconds + 30) * 1000)).toBe(step);
	expect(stepOf(code, secret, (seconds + 90) * 1000)).toBeUndefined();
});

test.each(['', '28708', '2870820', 'abcdef', '287083'])('"%s" is no code', (code) => {
	expect(stepOf(code, secret, 59_000)).toBeUndefined();
});

test('recovery codes differ, and are the same however they are typed', () => {
	const codes = newRecoveryCodes();
	expect(new Set(codes).size).toBe(10);
	const [code = ''] = codes;
	expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
	expect(hashOfCode(` ${code.toUpperCase().replace('-', ' ')}`)).toBe(hashOfCode(code));
});

test('an app is told who and where', () => {
	expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
	expect(addressOf(secret, 'a+b@example.org')).toContain(
		'otpauth://totp/IntegrationNorden:a%2Bb%40example.org?issuer=',
	);
});
