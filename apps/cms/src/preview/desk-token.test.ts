import { expect, test } from 'vitest';
import { readDesk, signDesk } from './desk-token.ts';

const document = { collection: 'practices', id: '01a20429-d5af-7042-b758-a9653a48ac25' };
const desk = { user: 'somebody', session: 'a-session' };

test('the preview at a desk names its document, its reader and their session, for one to two hours', () => {
	const now = Date.UTC(2026, 2, 1, 10, 20);
	const token = signDesk(document, desk, now);
	expect(readDesk(token, now + 99 * 60_000)).toEqual({ ...document, ...desk });
	expect(readDesk(token, now + 101 * 60_000)).toBe('expired');
});

test('it stays the same for an hour, so that the pane is not loaded anew by every save', () => {
	const at = (minute: number) => signDesk(document, desk, Date.UTC(2026, 2, 1, 10, minute));
	expect(at(1)).toBe(at(59));
	expect(at(1)).not.toBe(at(61));
});

test('a changed one opens nothing', () => {
	const [claim = '', signature = ''] = signDesk(document, desk).split('.');
	const forged = JSON.stringify(['practices', 'another', 'somebody', 'a-session', Date.now() + 1e9]);
	const other = Buffer.from(forged).toString('base64url');
	for (const token of [`${other}.${signature}`, claim, `${claim}.`, `${claim}.${signature}x`, '', '..', 'é.è']) {
		expect(readDesk(token)).toBeUndefined();
	}
});
