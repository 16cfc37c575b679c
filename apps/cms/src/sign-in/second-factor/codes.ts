import { createHash, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const periodSeconds = 30;
const stepMs = periodSeconds * 1000;

// Without letters and digits that look alike.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const half = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Ten, of 49 bits each. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${half()}-${half()}`);

/** As people type them: with or without the hyphen, in any case. */
export const hashOfCode = (code: string): string =>
	createHash('sha256').update(code.toLowerCase().replaceAll(/[\s-]/g, '')).digest('hex');

/** 160 bits, as base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label = '') =>
	new TOTP({ issuer: 'IntegrationNorden', label, secret: Secret.fromBase32(secret), period: periodSeconds });

/** What an app reads from the picture. */
export const addressOf = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The half-minute that a code belongs to, when it is now or the one before or after. */
export const stepOf = (code: string, secret: string, now = Date.now()): number | undefined => {
	const token = code.replaceAll(/\s/g, '');
	if (!/^\d{6}$/.test(token)) return undefined;
	const delta = totpOf(secret).validate({ token, timestamp: now, window: 1 });
	return delta === null ? undefined : Math.floor(now / stepMs) + delta;
};
