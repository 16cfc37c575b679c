import { expect, test } from 'vitest';
import { readPreview, signPreview } from './token.ts';

const document = { collection: 'practices', id: '01a20429-d5af-7042-b758-a9653a48ac25' };

test('a preview link names its document for an hour', () => {
	const now = Date.UTC(2026, 2, 1);
	const token = signPreview(document, now);
	expect(readPreview(token, now + 59 * 60_000)).toEqual(document);
	expect(readPreview(token, now + 61 * 60_000)).toBe('expired');
});

test('a changed preview link opens nothing', () => {
	const [claim = '', signature = ''] = signPreview(document).split('.');
	const other = Buffer.from(JSON.stringify(['practices', 'another', Date.now() + 1e9])).toString('base64url');
	for (const token of [`${other}.${signature}`, claim, `${claim}.`, `${claim}.${signature}x`, '', '..', 'é.è']) {
		expect(readPreview(token)).toBeUndefined();
	}
});
