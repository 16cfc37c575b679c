import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

export interface Hashed {
	hash?: string | null;
	salt?: string | null;
}

// As Payload stores them: hexadecimal, the present form with a prefix, older ones without.
const prefix = 'pbkdf2-sha256-v1:';
const present = { iterations: 600_000, bytes: 32 };
const older = { iterations: 25_000, bytes: 512 };

/** Whether a password is the one that an account has. */
export const isPassword = async (password: string, { hash, salt }: Hashed): Promise<boolean> => {
	if (!hash || !salt) return false;
	const { bytes, iterations } = hash.startsWith(prefix) ? present : older;
	const stored = Buffer.from(hash.replace(prefix, ''), 'hex');
	const derived = await derive(password, salt, iterations, bytes, 'sha256');
	return stored.length === derived.length && timingSafeEqual(stored, derived);
};
