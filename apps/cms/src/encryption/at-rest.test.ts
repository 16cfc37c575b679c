import { expect, test } from 'vitest';
import { decrypt, encrypt } from './at-rest.ts';

const place = { secret: 'a long enough secret', purpose: 'consents/contact', id: 'consent-1' } as const;
const contact = 'Åsa Ñ, +46 70 123 45 67 📞';

test('what is stored does not show the text, and comes back whole', () => {
	const stored = encrypt(contact, place);
	expect(stored).not.toContain('46');
	expect(decrypt(stored, place)).toBe(contact);
});

test('the same text is stored differently each time', () => {
	expect(encrypt(contact, place)).not.toBe(encrypt(contact, place));
});

test('another secret, document or purpose, or a changed text, gives nothing', () => {
	const stored = encrypt(contact, place);
	expect(decrypt(stored, { ...place, secret: 'another long secret' })).toBeUndefined();
	expect(decrypt(stored, { ...place, id: 'consent-2' })).toBeUndefined();
	expect(decrypt(stored, { ...place, purpose: 'webhooks/secret' })).toBeUndefined();
	expect(decrypt(stored.replace(/.{6}$/, 'AAAAA='), place)).toBeUndefined();
	expect(decrypt(contact, place)).toBeUndefined();
	expect(decrypt('enc:v1:', place)).toBeUndefined();
});
