import { isDeepStrictEqual } from 'node:util';
import type { CollectionAfterReadHook, CollectionBeforeChangeHook } from 'payload';
import { isAlive, type Session } from '../sessions/alive.ts';

interface Account {
	isDeactivated?: boolean | null;
	roles?: string[] | null;
	sessions?: Session[] | null;
}

/**
 * Payload finds out who asks by reading the account and looking for the session in it: a session that is not there opens
 * nothing, whichever way the request comes.
 */
export const hideEndedSessions: CollectionAfterReadHook<Account & { id: string }> = ({ doc }) => {
	if (!doc.sessions) return doc;
	return { ...doc, sessions: doc.isDeactivated ? [] : doc.sessions.filter((session) => isAlive(session)) };
};

const sorted = (roles: string[] | null | undefined) => [...(roles ?? [])].toSorted();

/** Whoever may do something else now signs in anew. A new password ends sessions by Payload's own doing. */
export const endSessions: CollectionBeforeChangeHook<Account & { id: string }> = ({ data, operation, originalDoc }) => {
	if (operation !== 'update' || !originalDoc) return data;
	const hasOtherRoles = data.roles !== undefined && !isDeepStrictEqual(sorted(data.roles), sorted(originalDoc.roles));
	return hasOtherRoles || data.isDeactivated ? { ...data, sessions: [] } : data;
};
