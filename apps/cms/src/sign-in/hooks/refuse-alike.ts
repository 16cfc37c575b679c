import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import {
	AuthenticationError,
	type CollectionAfterErrorHook,
	type CollectionBeforeLoginHook,
	type CollectionBeforeOperationHook,
} from 'payload';
import { noteTried } from '../../audit/sign-ins.ts';
import { message } from '../../labels/messages.ts';
import { attemptsAllowed, lockMinutes } from '../lock.ts';

const derive = promisify(pbkdf2);

/** What Payload spends on comparing a password. */
const asLongAsComparing = () => derive('nobody', 'nobody', 600_000, 32, 'sha256');

interface Account {
	id: string;
	isDeactivated?: boolean | null;
	lockUntil?: string | null;
}

/** An account that is not there, or locked, takes as long to be refused as a wrong password. */
export const refuseInEqualTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
	if (operation !== 'login') return args;
	const { email } = (args as { data: { email?: unknown } }).data;
	if (typeof email !== 'string' || email === '') return args;
	const where = { email: { equals: email.toLowerCase().trim() } };
	const account = await req.payload.db.findOne<Account>({ collection: 'users', where, req });
	if (account) noteTried(req.context, account.id);
	const isCompared = account !== null && !(account.lockUntil && Date.parse(account.lockUntil) > Date.now());
	if (!isCompared) await asLongAsComparing();
	return args;
};

export const refuseDeactivated: CollectionBeforeLoginHook<Account> = ({ req, user }) => {
	if (user.isDeactivated) throw new AuthenticationError(req.t);
	return user;
};

const refusals: readonly string[] = ['AuthenticationError', 'LockedAuth'];

/** One answer, whether the account is unknown, locked or deactivated, or the password wrong. */
export const refuseAlike: CollectionAfterErrorHook = ({ error, req }) => {
	if (!refusals.includes(error.name)) return undefined;
	const text = message(req, 'loginRefused', { attempts: String(attemptsAllowed), minutes: String(lockMinutes) });
	return { response: { errors: [{ name: 'AuthenticationError', message: text }] }, status: 401 };
};
