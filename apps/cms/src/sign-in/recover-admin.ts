import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { recordAudit } from '../audit/record.ts';
import { removeFactor } from './second-factor/store.ts';

interface Account {
	id: string;
	roles?: string[] | null;
}

/**
 * Gives somebody an administrator's account that nothing keeps them out of: made if there is none, with the role, working, unlocked,
 * without sessions and second factor. The answer is the address at which they choose a password within an hour.
 */
export const recoverAdmin = async (payload: Payload, email: string, cmsUrl: string): Promise<string> => {
	const where = { email: { equals: email.toLowerCase().trim() } };
	const known = await payload.db.findOne<Account>({ collection: 'users', where });
	if (known) {
		const roles = [...new Set([...(known.roles ?? []), 'admin'])] as ('admin' | 'editor')[];
		await payload.update({ collection: 'users', id: known.id, data: { roles, isDeactivated: false } });
		// One by one: on SQLite a list is not written beside other columns.
		for (const data of [{ lockUntil: null, loginAttempts: 0 }, { sessions: [] }]) {
			await payload.db.updateOne({ collection: 'users', id: known.id, data, returning: false });
		}
		await removeFactor({ payload }, known.id);
		await recordAudit(
			{ payload },
			{ action: 'second-factor-off', collection: 'users', document: known.id, details: 'command' },
		);
	} else {
		// Nobody knows it: the first thing to do is to choose another.
		const password = randomBytes(32).toString('base64url');
		await payload.create({ collection: 'users', data: { name: 'Administrator', email, password, roles: ['admin'] } });
	}
	const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true });
	return `${cmsUrl}/admin/reset/${token}`;
};
