import { parseCookies } from 'payload/shared';
import { decrypt, encrypt } from '../../encryption/at-rest.ts';
import { environment } from '../../environment.ts';

export const pathOfOpenId = '/api/users/openid';

/** What a browser keeps between leaving for the provider and coming back. */
export interface Attempt {
	state: string;
	nonce: string;
	/** PKCE (RFC 7636). */
	verifier: string;
	/** Where to go after signing in, within the admin. */
	next: string;
}

/** Somebody whom the provider has vouched for, until a session is made. */
export interface Ticket {
	id: string;
	user: string;
	/** The provider has asked for a second factor that we trust. */
	hasFactor: boolean;
}

const lifetimeSeconds = 10 * 60;

const names = { attempt: 'openid-attempt', ticket: 'openid-ticket' } as const;
type Kind = keyof typeof names;
interface Kinds {
	attempt: Attempt;
	ticket: Ticket;
}

const cookieOf = (kind: Kind, value: string, maxAge: number) => {
	const secure = environment.cmsUrl.startsWith('https:') ? '; Secure' : '';
	// Lax: the provider sends the browser back from elsewhere.
	return `${names[kind]}=${value}; Path=${pathOfOpenId}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
};

const placeOf = (kind: Kind, secret: string) => ({ secret, purpose: `users/openid-${kind}`, id: '' }) as const;

/** The header that makes a browser keep it, encrypted, for ten minutes. */
export const seal = <K extends Kind>(kind: K, content: Kinds[K], secret: string): string => {
	const text = JSON.stringify({ content, until: Date.now() + lifetimeSeconds * 1000 });
	return cookieOf(kind, encodeURIComponent(encrypt(text, placeOf(kind, secret))), lifetimeSeconds);
};

export const forget = (kind: Kind): string => cookieOf(kind, '', 0);

/** What the browser brings; nothing where it is none of ours, or too old. */
export const unseal = <K extends Kind>(kind: K, headers: Headers, secret: string): Kinds[K] | undefined => {
	const value = parseCookies(headers).get(names[kind]);
	const text = value === undefined ? undefined : decrypt(value, placeOf(kind, secret));
	if (text === undefined) return undefined;
	const { content, until } = JSON.parse(text) as { content: Kinds[K]; until: number };
	return until > Date.now() ? content : undefined;
};
