import type {
	CollectionBeforeOperationHook,
	CollectionBeforeValidateHook,
	PayloadRequest,
	RequestContext,
} from 'payload';
import { refuse } from '../../hooks/refuse.ts';
import { message } from '../../labels/messages.ts';
import { shortestPassword, weaknessOf } from '../password.ts';

interface Account {
	id?: string;
	name?: unknown;
	email?: unknown;
	password?: unknown;
}

const check = async (req: PayloadRequest, password: unknown, owner: Account) => {
	const weakness = typeof password === 'string' ? await weaknessOf(password, owner) : 'passwordTooShort';
	if (weakness === undefined) return;
	const text = message(req, weakness, { min: String(shortestPassword) });
	refuse(
		{ req, collection: 'users', ...(owner.id !== undefined && { id: owner.id }) },
		{ path: 'password', message: text },
	);
};

const isChosen = (password: unknown) => password !== undefined && password !== null;

/** Told to the hooks after the change, which no longer see the password. */
const chosenKey = Symbol('new password');
type WithChosen = RequestContext & { [chosenKey]?: true };
export const choseNewPassword = (context: RequestContext) => (context as WithChosen)[chosenKey] === true;

/** Making and changing an account, of which the first one is no exception. */
export const checkPassword: CollectionBeforeValidateHook = async ({ context, data, operation, originalDoc, req }) => {
	const { password } = (data ?? {}) as Account;
	if (isChosen(password) || (operation === 'create' && data && 'password' in data)) {
		await check(req, password, { ...(originalDoc as Account | undefined), ...data });
		(context as WithChosen)[chosenKey] = true;
	}
	return data;
};

/** A forgotten password is set past the hooks of a change. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
	if (operation !== 'resetPassword') return args;
	const { token, password } = (args as { data: { token?: unknown; password?: unknown } }).data;
	const owner = await req.payload.db.findOne<Account & { id: string }>({
		collection: 'users',
		where: {
			and: [
				{ resetPasswordToken: { equals: String(token) } },
				{ resetPasswordExpiration: { greater_than: new Date().toISOString() } },
			],
		},
		req,
	});
	if (owner) await check(req, password, owner);
	return args;
};
