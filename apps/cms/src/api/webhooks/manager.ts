import type { Request } from 'express';
import { actorOf } from '../../access/roles.ts';
import type { Manager } from '../../webhooks/service/context.ts';
import type { Staff } from '../caller.ts';
import { Problem } from '../problem.ts';

/**
 * An administrator who is logged in, or an agency: the gate has let its key in, and only one that opens webhooks. Throws
 * a problem for everybody else.
 */
export const managerOf = (staff: Staff, { agencyId }: Request): Manager => {
	if (staff) {
		if (actorOf({ user: staff }).roles.includes('admin')) return {};
		throw new Problem('forbidden', { detail: 'Administrators manage webhooks, and the agencies themselves.' });
	}
	if (agencyId !== undefined) return { agency: agencyId };
	throw new Problem('unauthenticated', {
		detail: 'Send a key of your agency, as in Authorization: Bearer inn_….',
		headers: { 'WWW-Authenticate': 'Bearer' },
	});
};
