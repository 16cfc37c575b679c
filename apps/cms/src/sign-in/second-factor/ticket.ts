import { decrypt, encrypt } from '../../encryption/at-rest.ts';

const lifetimeMs = 10 * 60 * 1000;
const place = (secret: string) => ({ secret, purpose: 'users/set-up-ticket', id: '' }) as const;

/** Lets somebody whose password was right set up a second factor, and do nothing else. */
export const newTicket = (user: string, secret: string): string =>
	encrypt(JSON.stringify({ user, until: Date.now() + lifetimeMs }), place(secret));

/** Whose ticket it is; nothing where it is none of ours, or too old. */
export const userOfTicket = (ticket: string, secret: string): string | undefined => {
	const text = decrypt(ticket, place(secret));
	if (text === undefined) return undefined;
	const { user, until } = JSON.parse(text) as { user: string; until: number };
	return until > Date.now() ? user : undefined;
};
