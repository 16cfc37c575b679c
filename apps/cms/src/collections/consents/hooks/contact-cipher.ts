import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// `enc:v1:` and base64 of 12 bytes nonce, 16 bytes tag and the text. AES-256-GCM (NIST SP 800-38D), key by HKDF (RFC 5869).
const prefix = 'enc:v1:';
const nonceBytes = 12;
const tagBytes = 16;

interface Place {
	/** PAYLOAD_SECRET. */
	secret: string;
	/** Binds the text to its consent: copied to another one it cannot be read. */
	id: string;
}

const keyFrom = (secret: string): Buffer =>
	Buffer.from(hkdfSync('sha256', secret, '', 'integrationnorden/consents/contact/v1', 32));

export const encrypt = (text: string, { secret, id }: Place): string => {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce).setAAD(Buffer.from(id));
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return prefix + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
};

/** `undefined` when `value` was not encrypted by us for this place. */
export const decrypt = (value: string, { secret, id }: Place): string | undefined => {
	if (!value.startsWith(prefix)) return undefined;
	const bytes = Buffer.from(value.slice(prefix.length), 'base64');
	if (bytes.length < nonceBytes + tagBytes) return undefined;
	const body = bytes.subarray(nonceBytes + tagBytes);
	try {
		const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, nonceBytes), {
			authTagLength: tagBytes,
		})
			.setAAD(Buffer.from(id))
			.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
		return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
	} catch {
		return undefined;
	}
};
