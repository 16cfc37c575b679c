import type { CollectionSlug, GlobalSlug } from './matrix.ts';
import { isStaff, type AccessRole, type Actor } from './roles.ts';

export interface FieldPlace {
	entity: CollectionSlug | GlobalSlug;
	/** Names from the top, without row numbers: `actions.title`. */
	path: string;
	isLocalised: boolean;
}

const isWithin = (path: string, parent: string) => path === parent || path.startsWith(`${parent}.`);

/** What only some roles write, though others may edit the document. */
const reserved: Partial<Record<FieldPlace['entity'], Record<string, readonly AccessRole[]>>> = {
	practices: { review: ['reviewer', 'admin'] },
	consents: { contact: ['admin'] },
	columns: { owner: ['editor', 'admin'] },
};

const ownAccount = ['name', 'adminLanguage', 'password', 'currentPassword'];

/** Whether a role that may update a document may change this field of it. */
export const mayWriteField = (role: AccessRole, { entity, path, isLocalised }: FieldPlace): boolean => {
	for (const [parent, roles] of Object.entries(reserved[entity] ?? {})) {
		if (isWithin(path, parent)) return roles.includes(role);
	}
	if (role === 'admin') return true;
	if (entity === 'users') return ownAccount.includes(path);
	if (role === 'editor') return true;
	if (role === 'guest-writer') return true;
	return role === 'translator' && isLocalised;
};

/** Roles that write whole documents, and so may also bring back an earlier version of one. */
export const writesWholeDocuments: readonly AccessRole[] = ['guest-writer', 'editor', 'admin'];

/** The places that this role may not write though it writes the rest. */
export const reservedFrom = (role: AccessRole, entity: FieldPlace['entity']) =>
	Object.keys(reserved[entity] ?? {}).filter((path) => !mayWriteField(role, { entity, path, isLocalised: false }));

/** The places of a type that only some of those who edit it may write. */
export const reservedIn = (entity: string): string[] => Object.keys(reserved[entity as FieldPlace['entity']] ?? {});

type Readers = (actor: Actor) => boolean;

const anyOf =
	(...roles: AccessRole[]): Readers =>
	(actor) =>
		roles.some((role) => actor.roles.includes(role));

/** Fields that fewer may read than their document. */
export const hiddenFields: Partial<Record<FieldPlace['entity'], Record<string, Readers>>> = {
	people: { email: anyOf('editor', 'admin') },
	consents: { contact: anyOf('admin'), linkHash: () => false, linkNumber: () => false },
	columns: { owner: isStaff, stage: isStaff },
	practices: { stage: isStaff },
	submissions: { tokenHash: () => false },
	'agency-keys': { hash: () => false },
	'preview-links': { tokenHash: () => false },
	'webhook-endpoints': { secrets: () => false },
	'second-factors': { secret: () => false, recoveryCodes: () => false },
	users: { externalAccount: () => false },
};
