import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { environment } from '../environment.ts';

export interface Previewed {
	collection: string;
	id: string;
}

/** Whose desk it is; a preview there ends with the session. */
export interface Desk {
	user: string;
	session: string;
}

const hourMs = 60 * 60 * 1000;

// Its own key, so that a preview can never stand for a session or the other way round (HKDF, RFC 5869).
const key = () => Buffer.from(hkdfSync('sha256', environment.secret, '', 'integrationnorden/preview/desk/v1', 32));
const sign = (text: string) => createHmac('sha256', key()).update(text).digest('base64url');

/**
 * For the pane beside an open text: stored nowhere. It holds for one to two hours, and is the same for an hour, since the
 * pane loads anew whenever its address changes.
 */
export const signDesk = ({ collection, id }: Previewed, { user, session }: Desk, now = Date.now()): string => {
	const expires = (Math.ceil(now / hourMs) + 1) * hourMs;
	const claim = Buffer.from(JSON.stringify([collection, id, user, session, expires])).toString('base64url');
	return `${claim}.${sign(claim)}`;
};

export const readDesk = (token: string, now = Date.now()): (Previewed & Desk) | 'expired' | undefined => {
	const [claim = '', signature = '', ...rest] = token.split('.');
	const [given, expected] = [Buffer.from(signature), Buffer.from(sign(claim))];
	if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
	const signed = JSON.parse(Buffer.from(claim, 'base64url').toString()) as [string, string, string, string, number];
	const [collection, id, user, session, expires] = signed;
	return expires < now ? 'expired' : { collection, id, user, session };
};
