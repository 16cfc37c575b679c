import type { AuditAction } from '@repo/types/vocabulary';
import type { Payload, PayloadRequest } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { requestNetwork } from '../http/request-context.ts';
import { originOf } from './origin.ts';

export interface AuditEvent {
	action: AuditAction;
	collection?: string;
	document?: string;
	/** Names of fields and roles, and nothing that is in the fields. */
	details?: string;
}

interface Recording extends Partial<Pick<PayloadRequest, 'transactionID'>> {
	payload: Payload;
	user?: unknown;
}

interface Doer {
	id?: unknown;
	name?: unknown;
	collection?: unknown;
}

const longestDetails = 500;

/** Writes down what was done, in the transaction it is done in. */
export const recordAudit = async (req: Recording, { details, ...event }: AuditEvent): Promise<void> => {
	const user = req.user as Doer | null | undefined;
	const isPerson = user?.collection === 'users';
	const network = requestNetwork();
	await req.payload.db.create({
		collection: 'audit-events',
		data: {
			id: uuidv7(),
			at: new Date().toISOString(),
			...(isPerson && { by: String(user.id), byName: typeof user.name === 'string' ? user.name : null }),
			...(network !== undefined && { from: originOf(network, req.payload.secret) }),
			...event,
			...(details !== undefined && { details: details.slice(0, longestDetails) }),
		},
		returning: false,
		req: req as Partial<PayloadRequest>,
	});
};
