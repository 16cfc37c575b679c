import { expect, test } from 'vitest';
import { readCursor, writeCursor } from './cursor.ts';

const place = { publicUpdatedAt: '2026-03-04T05:06:07.089Z', id: '0197f0a4-0000-7000-8000-000000000001' };

test('a cursor names the last entry of a page', () => {
	expect(readCursor(writeCursor(place))).toEqual(place);
});

test.each([
	'',
	'2',
	'nonsense',
	`${writeCursor(place)}=`,
	`${writeCursor(place)}A`,
	Buffer.from('2026-13-04T05:06:07.089Z x').toString('base64url'),
	Buffer.from("2026-03-04T05:06:07.089Z ' or 1").toString('base64url'),
])('%j is refused', (cursor) => {
	expect(() => readCursor(cursor)).toThrow(expect.objectContaining({ status: 400 }));
});
