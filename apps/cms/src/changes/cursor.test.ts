import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

test.each([0, 1, 42, 999_999_999_999])('the cursor of %i leads back to it', (seq) => {
	expect(writeCursor(seq)).toMatch(/^[\w-]{1,64}$/);
	expect(readCursor(writeCursor(seq))).toBe(seq);
});

test('a cursor stays readable for ever', () => {
	expect(readCursor('MTo0Mg')).toBe(42);
});

test.each([
	'',
	'42',
	'MTo0Mg==',
	'MTo0Mg ',
	'MTowNDI',
	'Mjo0Mg',
	'MTotMQ',
	'MTo0Mi41',
	'MTo5OTk5OTk5OTk5OTk5OTk5',
	'💥',
])('%j is none of ours', (text) => {
	expect(readCursor(text)).toBeUndefined();
});
