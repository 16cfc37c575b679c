import type {
	CollectionAfterErrorHook,
	CollectionAfterLoginHook,
	CollectionAfterLogoutHook,
	CollectionAfterOperationHook,
	RequestContext,
} from 'payload';
import { recordAudit } from './record.ts';

/** The account that somebody tries to sign in to; symbols are named by no text that is sent. */
const triedKey = Symbol('account tried');
type WithTried = RequestContext & { [triedKey]?: string };

export const noteTried = (context: RequestContext, id: string): void => {
	(context as WithTried)[triedKey] = id;
};
export const triedIn = (context: RequestContext) => (context as WithTried)[triedKey];

export const auditSignIn: CollectionAfterLoginHook<{ id: string }> = async ({ req, user }) => {
	await recordAudit(req, { action: 'signed-in', collection: 'users', document: user.id });
	return user;
};

export const auditSignOut: CollectionAfterLogoutHook = async ({ req }) => {
	if (req.user) await recordAudit(req, { action: 'signed-out', collection: 'users', document: String(req.user.id) });
};

const failures: Readonly<Record<string, string>> = {
	AuthenticationError: 'refused',
	LockedAuth: 'locked',
	SecondFactorNeeded: 'second factor',
};

/** After the login has taken back what it did. Of an unknown account nothing is told but that somebody tried. */
export const auditFailure: CollectionAfterErrorHook = async ({ context, error, req }) => {
	const details = failures[error.name];
	if (details === undefined) return;
	const document = triedIn(context);
	await recordAudit(
		{ payload: req.payload },
		{ action: 'sign-in-failed', collection: 'users', details, ...(document !== undefined && { document }) },
	);
};

/** What Payload does with an account past the hooks of a change. */
export const auditAccountOperations: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
	const name: string = operation;
	if (name === 'resetPassword') {
		const { user } = result as unknown as { user?: { id?: string } };
		await recordAudit(req, {
			action: 'password-changed',
			collection: 'users',
			document: String(user?.id),
			details: 'reset',
		});
	}
	if (name === 'unlock') {
		const { email } = (args as unknown as { data: { email?: unknown } }).data;
		const where = { email: { equals: String(email).toLowerCase().trim() } };
		const account = await req.payload.db.findOne<{ id: string }>({ collection: 'users', where, req });
		if (account) await recordAudit(req, { action: 'unlocked', collection: 'users', document: account.id });
	}
	return result;
};
