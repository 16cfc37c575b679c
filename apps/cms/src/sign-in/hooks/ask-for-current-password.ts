import {
	AuthenticationError,
	incrementLoginAttempts,
	ValidationError,
	type CollectionAfterErrorHook,
	type CollectionBeforeValidateHook,
	type PayloadRequest,
} from 'payload';
import { recordAudit } from '../../audit/record.ts';
import { message } from '../../labels/messages.ts';
import { isPassword, type Hashed } from '../is-password.ts';

interface Account extends Hashed {
	id: string;
	lockUntil?: string | null;
	loginAttempts?: number | null;
}

const path = 'currentPassword';
const longest = 1000;

const findAccount = (req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>, id: string) =>
	req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req });

/** A guess at the password of whoever is signed in: of a desk left open, say. */
class WrongCurrentPassword extends ValidationError {
	readonly account: string;

	constructor(req: PayloadRequest, account: string) {
		const errors = [{ path, message: message(req, 'currentPasswordWrong') }];
		super({ collection: 'users', id: account, errors, req }, req.t);
		this.account = account;
	}
}

/**
 * Whoever changes their own password says the old one. Administrators help others without it. It is asked for in a field
 * of its own, which goes no further than here.
 */
export const askForCurrentPassword: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
	if (!data) return data;
	const { [path]: given, ...rest } = data as Record<string, unknown>;
	const own = (originalDoc as { id?: string } | undefined)?.id;
	const isChosen = rest['password'] !== undefined && rest['password'] !== null;
	if (operation !== 'update' || !isChosen || own === undefined || req.user?.id !== own) return rest;
	if (typeof given !== 'string' || given === '' || given.length > longest) {
		const errors = [{ path, message: message(req, 'currentPasswordNeeded') }];
		throw new ValidationError({ collection: 'users', id: own, errors, req }, req.t);
	}
	const account = await findAccount(req, own);
	if (account?.lockUntil && Date.parse(account.lockUntil) > Date.now()) throw new AuthenticationError(req.t);
	if (!account || !(await isPassword(given, account))) throw new WrongCurrentPassword(req, own);
	return rest;
};

/** Counts like a failed sign-in, after the change has been taken back. */
export const countWrongCurrentPassword: CollectionAfterErrorHook = async ({ collection, error, req: { payload } }) => {
	if (!(error instanceof WrongCurrentPassword)) return;
	const user = await findAccount({ payload }, error.account);
	if (user) await incrementLoginAttempts({ collection, payload, user } as never);
	const event = { action: 'sign-in-failed', collection: 'users', document: error.account } as const;
	await recordAudit({ payload }, { ...event, details: 'changing the password' });
};
