import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { decrypt, encrypt } from '../encryption/at-rest.ts';

const storedSecretsSchema = z.array(
	z.object({
		/** Encrypted for its endpoint. */
		sealed: z.string(),
		created: z.iso.datetime(),
		/** When a rotated secret stops signing. */
		expires: z.iso.datetime().nullable(),
	}),
);
export type StoredSecrets = z.infer<typeof storedSecretsSchema>;

/** At most so many sign at once. */
export const maxSecrets = 3;

const hourMs = 3_600_000;

interface Owner {
	/** PAYLOAD_SECRET. */
	secret: string;
	/** Of the endpoint. */
	id: string;
}

const place = ({ secret, id }: Owner) => ({ secret, id, purpose: 'webhooks/secret' }) as const;

export const readSecrets = (stored: unknown): StoredSecrets => storedSecretsSchema.catch([]).parse(stored);

/** A secret of 32 random bytes as Standard Webhooks writes it, and the form that is stored. */
export const createSecret = (owner: Owner, now: Date) => {
	const secret = `whsec_${randomBytes(32).toString('base64')}`;
	const stored = { sealed: encrypt(secret, place(owner)), created: now.toISOString(), expires: null };
	return { secret, stored };
};

export const activeSecrets = (secrets: StoredSecrets, now: Date): StoredSecrets =>
	secrets.filter(({ expires }) => expires === null || new Date(expires) > now);

/** The new secret first; those before it sign for so many hours more, unless they stop earlier anyway. */
export const rotateSecrets = (
	secrets: StoredSecrets,
	created: StoredSecrets[number],
	{ overlapHours, now }: { overlapHours: number; now: Date },
): StoredSecrets => {
	const until = new Date(now.getTime() + overlapHours * hourMs).toISOString();
	const older = secrets.map((each) => ({
		...each,
		expires: each.expires !== null && each.expires < until ? each.expires : until,
	}));
	return [created, ...activeSecrets(older, now)];
};

/** What signs now, in plain text; empty when nothing can be read, as after a change of PAYLOAD_SECRET. */
export const openSecrets = (secrets: StoredSecrets, owner: Owner, now: Date): string[] =>
	activeSecrets(secrets, now).flatMap(({ sealed }) => decrypt(sealed, place(owner)) ?? []);
