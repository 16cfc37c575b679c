import { createHash } from 'node:crypto';

// Every seeded id carries this moment in its timestamp part, so that they sort together before what editors write.
const seededAtMs = Date.UTC(2026, 0, 1);

/** The same key always gives the same id: a UUID v7 (RFC 9562 §5.7) whose random part is a hash of the key. */
export const stableId = (key: string): string => {
	if (key === '') throw new Error('stableId needs a key');
	const bytes = createHash('sha256').update(`integrationnorden:${key}`).digest().subarray(0, 16);
	bytes.writeUIntBE(seededAtMs, 0, 6);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
