import { expect, test } from 'vitest';
import { decrypt, encrypt } from './contact-cipher.ts';

const place = { secret: 'a long enough secret', id: 'consent-1' };
const contact = 'Åsa Ñ, +46 70 123 45 67 📞';

test('what is stored does not show the contact, and comes back whole', () => {
	const stored = encrypt(contact, place);
	expect(stored).not.toContain('46');
	expect(decrypt(stored, place)).toBe(contact);
});

test('the same contact is stored differently each time', () => {
	expect(encrypt(contact, place)).not.toBe(encrypt(contact, place));
});

test('another secret, another consent or a changed text gives nothing', () => {
	const stored = encrypt(contact, place);
	expect(decrypt(stored, { ...place, secret: 'another long secret' })).toBeUndefined();
	expect(decrypt(stored, { ...place, id: 'consent-2' })).toBeUndefined();
	expect(decrypt(stored.replace(/.{6}$/, 'AAAAA='), place)).toBeUndefined();
	expect(decrypt(contact, place)).toBeUndefined();
	expect(decrypt('enc:v1:', place)).toBeUndefined();
});
