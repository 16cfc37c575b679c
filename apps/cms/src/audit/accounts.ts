import { isDeepStrictEqual } from 'node:util';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { choseNewPassword } from '../sign-in/hooks/check-password.ts';
import { recordAudit, type AuditEvent } from './record.ts';

interface Account {
	id: string;
	roles?: string[] | null;
	[field: string]: unknown;
}

const told = ['name', 'email', 'languages', 'countries', 'person', 'isDeactivated'] as const;

const rolesOf = ({ roles }: Account) => (roles ?? []).toSorted().join(', ');
const plain = (value: unknown) =>
	typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? null);

/** What was done with somebody's account. Of its fields only the names are told, and of roles which they were. */
export const auditAccount: CollectionAfterChangeHook<Account> = async ({
	context,
	doc,
	operation,
	previousDoc,
	req,
}) => {
	const note = (event: Pick<AuditEvent, 'action' | 'details'>) =>
		recordAudit(req, { ...event, collection: 'users', document: doc.id });
	if (operation === 'create') {
		await note({ action: 'account-made', details: rolesOf(doc) });
		return doc;
	}
	const [before, after] = [rolesOf(previousDoc), rolesOf(doc)];
	if (before !== after) await note({ action: 'roles-changed', details: `${before} → ${after}` });
	if (choseNewPassword(context)) await note({ action: 'password-changed' });
	const changed = told.filter((name) => !isDeepStrictEqual(plain(doc[name]), plain(previousDoc[name])));
	if (changed.length > 0) {
		const details = changed
			.map((name) => (name === 'isDeactivated' ? `${name}: ${String(doc[name])}` : name))
			.join(', ');
		await note({ action: 'account-changed', details });
	}
	return doc;
};

export const auditAccountDeletion: CollectionAfterDeleteHook = async ({ id, req }) => {
	await recordAudit(req, { action: 'account-deleted', collection: 'users', document: String(id) });
};
