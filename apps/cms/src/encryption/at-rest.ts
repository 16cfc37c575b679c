import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// `enc:v1:` and base64 of 12 bytes nonce, 16 bytes tag and the text. AES-256-GCM (NIST SP 800-38D), key by HKDF (RFC 5869).
const prefix = 'enc:v1:';
const nonceBytes = 12;
const tagBytes = 16;

interface Place {
	/** PAYLOAD_SECRET. */
	secret: string;
	/** Each purpose has a key of its own. */
	purpose:
		| 'consents/contact'
		| 'webhooks/secret'
		| 'users/second-factor'
		| 'users/set-up-ticket'
		| 'users/openid-attempt'
		| 'users/openid-ticket';
	/** Binds the text to its document: copied to another one it cannot be read. */
	id: string;
}

const keyFrom = ({ secret, purpose }: Place): Buffer =>
	Buffer.from(hkdfSync('sha256', secret, '', `integrationnorden/${purpose}/v1`, 32));

export const isEncrypted = (value: unknown): value is string => typeof value === 'string' && value.startsWith(prefix);

export const encrypt = (text: string, place: Place): string => {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv('aes-256-gcm', keyFrom(place), nonce).setAAD(Buffer.from(place.id));
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return prefix + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
};

/** `undefined` when `value` was not encrypted by us for this place. */
export const decrypt = (value: string, place: Place): string | undefined => {
	if (!isEncrypted(value)) return undefined;
	const bytes = Buffer.from(value.slice(prefix.length), 'base64');
	if (bytes.length < nonceBytes + tagBytes) return undefined;
	const body = bytes.subarray(nonceBytes + tagBytes);
	try {
		const decipher = createDecipheriv('aes-256-gcm', keyFrom(place), bytes.subarray(0, nonceBytes), {
			authTagLength: tagBytes,
		})
			.setAAD(Buffer.from(place.id))
			.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
		return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
	} catch {
		return undefined;
	}
};
