import type { Role } from '@repo/types/vocabulary';
import type { PayloadRequest } from 'payload';

/** The columns of the access matrix: everybody, agencies with a key, and what a user may be. */
export type AccessRole = 'public' | 'agency' | Role;

/** Whoever sends a request. Several roles' rights add up. */
export interface Actor {
	roles: readonly AccessRole[];
	/** Set for users only: agencies own nothing. */
	userId: string | undefined;
	/** The languages a translator writes. */
	languages: readonly string[];
}

interface SignedIn {
	id: string | number;
	collection?: string;
	roles?: Role[] | null;
	languages?: string[] | null;
}

const visitor: Actor = { roles: ['public'], userId: undefined, languages: [] };

export const actorOf = ({ user }: Pick<PayloadRequest, 'user'>): Actor => {
	if (!user) return visitor;
	const { id, collection, roles, languages } = user as SignedIn;
	if (collection === 'agencies') return { ...visitor, roles: ['agency'] };
	if (collection !== 'users') return visitor;
	return { roles: ['public', ...(roles ?? [])], userId: String(id), languages: languages ?? [] };
};

/** Somebody who works with the content, as opposed to a reader or an agency. */
export const isStaff = (actor: Actor) => actor.userId !== undefined;
