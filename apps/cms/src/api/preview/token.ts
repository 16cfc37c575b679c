import { createHmac, timingSafeEqual } from 'node:crypto';
import { environment } from '../../environment.ts';

export interface Previewed {
	collection: string;
	id: string;
}

const lifetimeMs = 60 * 60 * 1000;

// Its own key, so that a preview link can never stand for a session or the other way round.
const sign = (text: string) => createHmac('sha256', `preview:${environment.secret}`).update(text).digest('base64url');

/** A link that shows one document's newest draft to whoever has it, for an hour. */
export const signPreview = ({ collection, id }: Previewed, now = Date.now()): string => {
	const claim = Buffer.from(JSON.stringify([collection, id, now + lifetimeMs])).toString('base64url');
	return `${claim}.${sign(claim)}`;
};

export const readPreview = (token: string, now = Date.now()): Previewed | 'expired' | undefined => {
	const [claim = '', signature = '', ...rest] = token.split('.');
	const [given, expected] = [Buffer.from(signature), Buffer.from(sign(claim))];
	if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
	const [collection, id, expires] = JSON.parse(Buffer.from(claim, 'base64url').toString()) as [string, string, number];
	return expires < now ? 'expired' : { collection, id };
};
