import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { environment } from '../environment.ts';

type Purpose = 'ticket' | 'work' | 'status';

/** Each purpose has a key of its own (HKDF, RFC 5869). */
export const keyFor = (purpose: Purpose): Buffer =>
	Buffer.from(hkdfSync('sha256', environment.secret, '', `integrationnorden/proposals/${purpose}/v1`, 32));

const mac = (purpose: Purpose, text: string) => createHmac('sha256', keyFor(purpose)).update(text).digest();

const isSame = (one: Buffer, other: Buffer) => one.length === other.length && timingSafeEqual(one, other);

/** A form is asked for under the id that its proposal will have: a UUID v7, which says when. */
export const ticketFor = (id: string) => `${id}.${mac('ticket', id).toString('base64url')}`;

/** The id of a ticket that we gave out. */
export const readTicket = (ticket: string): string | undefined => {
	const [id = '', signature = '', ...rest] = ticket.split('.');
	const isOurs = rest.length === 0 && isSame(Buffer.from(signature, 'base64url'), mac('ticket', id));
	return isOurs ? id : undefined;
};

/** RFC 9562 §5.7: the first 48 bits are milliseconds since 1970. */
export const issuedAt = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** Made anew whenever a mail needs it, so that it is stored nowhere. */
export const statusTokenOf = (id: string) => mac('status', id).toString('base64url');

/** What is stored of it. 256 random bits need neither salt nor a slow hash. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
