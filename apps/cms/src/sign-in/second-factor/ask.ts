import {
	APIError,
	incrementLoginAttempts,
	type CollectionAfterErrorHook,
	type CollectionAfterOperationHook,
	type CollectionBeforeLoginHook,
	type CollectionBeforeOperationHook,
	type PayloadRequest,
	type RequestContext,
} from 'payload';
import { environment } from '../../environment.ts';
import { message } from '../../labels/messages.ts';
import { factorOf, removeFactor, useCode } from './store.ts';
import { newTicket } from './ticket.ts';

interface Account {
	id: string;
	roles?: string[] | null;
	loginAttempts?: number | null;
	lockUntil?: string | null;
}

interface Needed {
	/** What is missing: a code of the second factor, or the factor. */
	secondFactor: 'code' | 'set-up';
	ticket?: string;
	/** No wrong code was tried. */
	isFirstTry?: true;
}

/** The password was right; that alone opens nothing. */
class SecondFactorNeeded extends APIError<Needed> {
	/** The id of the account, when a wrong code is to be counted; errors are logged, so nothing else of it. */
	readonly counts: string | undefined;

	constructor(text: string, data: Needed, counts?: string) {
		super(text, 401, data, true);
		this.counts = counts;
	}
}

const resetting = Symbol('password is being reset');
type WithReset = RequestContext & { [resetting]?: true };

export const needsFactor = ({ roles }: Pick<Account, 'roles'>): boolean =>
	environment.signIn.secondFactorRoles.some((role) => roles?.includes(role));

/** The first administrator is made and signed in in one step, when there is nobody else yet. */
const isFirst = ({ pathname }: PayloadRequest) => pathname?.endsWith('/users/first-register');

/** Somebody else whom the settings trust has asked for one. */
const vouched = Symbol('second factor was asked for elsewhere');
type WithVouched = RequestContext & { [vouched]?: true };

export const vouchForFactor = (context: RequestContext): void => {
	(context as WithVouched)[vouched] = true;
};

export const askForSecondFactor: CollectionBeforeLoginHook<Account> = async ({ context, req, user }) => {
	// What a reset signs in is ended below.
	if ((context as WithReset)[resetting] || (context as WithVouched)[vouched]) return user;
	const factor = await factorOf(req, user.id);
	if (factor) {
		const code = (req.data as { code?: unknown } | undefined)?.code;
		if (typeof code !== 'string' || code.trim() === '') {
			throw new SecondFactorNeeded(message(req, 'codeNeeded'), { secondFactor: 'code', isFirstTry: true });
		}
		if (!(await useCode(req, factor, code))) {
			throw new SecondFactorNeeded(message(req, 'codeWrong'), { secondFactor: 'code' }, user.id);
		}
	} else if (needsFactor(user) && !isFirst(req)) {
		const ticket = newTicket(user.id, req.payload.secret);
		throw new SecondFactorNeeded(message(req, 'setUpNeeded'), { secondFactor: 'set-up', ticket, isFirstTry: true });
	}
	return user;
};

/** A wrong code counts like a wrong password, after the login has taken back what it did. */
export const countWrongCode: CollectionAfterErrorHook = async ({ collection, error, req }) => {
	if (!(error instanceof SecondFactorNeeded) || error.counts === undefined) return;
	const id = error.counts;
	const user = await req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } } });
	if (user) await incrementLoginAttempts({ collection, payload: req.payload, user } as never);
};

export const noteReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation === 'resetPassword') (req.context as WithReset)[resetting] = true;
	return args;
};

/** Payload signs in whoever has reset a password. A mail is no second factor: they sign in like everybody. */
export const signInAfterReset: CollectionAfterOperationHook = async ({ operation, req, result }) => {
	if ((operation as string) !== 'resetPassword') return result;
	const { user } = result as unknown as { user: { id: string } };
	await req.payload.db.updateOne({ collection: 'users', id: user.id, data: { sessions: [] }, returning: false });
	return result;
};

export const dropSecondFactor = async ({ id, req }: { id: string | number; req: PayloadRequest }): Promise<void> => {
	await removeFactor(req, String(id));
};
