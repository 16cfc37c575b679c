import type { CollectionAfterLogoutHook } from 'payload';
import { parseCookies } from 'payload/shared';
import { environment } from '../../environment.ts';
import { pathOfOpenId } from './sealed.ts';

const name = 'openid-again';
const monthSeconds = 30 * 24 * 60 * 60;

const cookie = (value: string, maxAge: number) =>
	`${name}=${value}; Path=${pathOfOpenId}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`;

/** Whoever signs out here may still be signed in at their agency; the next one on this computer is asked who they are. */
export const askAgainAfterSignOut: CollectionAfterLogoutHook = ({ req }) => {
	if (!environment.openId) return;
	req.responseHeaders ??= new Headers();
	req.responseHeaders.append('Set-Cookie', cookie('yes', monthSeconds));
};

export const isToBeAsked = (headers: Headers): boolean => parseCookies(headers).has(name);
export const wasAsked = (): string => cookie('', 0);
