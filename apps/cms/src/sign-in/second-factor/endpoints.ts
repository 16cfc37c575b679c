import {
	addDataAndFileToRequest,
	APIError,
	AuthenticationError,
	Forbidden,
	incrementLoginAttempts,
	type Endpoint,
	type PayloadRequest,
} from 'payload';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { actorOf } from '../../access/roles.ts';
import { recordAudit } from '../../audit/record.ts';
import { inTransactionOf } from '../../database/in-transaction.ts';
import { message } from '../../labels/messages.ts';
import { accountOf } from '../sessions/endpoints.ts';
import { needsFactor } from './ask.ts';
import { addressOf } from './codes.ts';
import { beginFactor, confirmFactor, factorOf, removeFactor, useCode } from './store.ts';
import { userOfTicket } from './ticket.ts';

interface Account {
	id: string;
	email: string;
	roles?: string[] | null;
	lockUntil?: string | null;
}

const bodySchema = z.strictObject({
	/** Instead of a session, for whoever may not sign in without a second factor. */
	ticket: z.string().max(1000).optional(),
	code: z.string().max(100).optional(),
});

const bodyOf = async (req: PayloadRequest) => {
	await addDataAndFileToRequest(req);
	const parsed = bodySchema.safeParse(req.data ?? {});
	if (parsed.success) return parsed.data;
	throw new APIError(z.prettifyError(parsed.error), 400, null, true);
};

/** Whoever sets up a second factor of their own, and has none yet. */
const beginner = async (req: PayloadRequest, ticket: string | undefined): Promise<Account> => {
	const id = ticket === undefined ? actorOf(req).userId : userOfTicket(ticket, req.payload.secret);
	if (id === undefined && ticket === undefined) throw new Forbidden(req.t);
	const account =
		id === undefined
			? null
			: await req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req });
	if (!account || (await factorOf(req, account.id))) throw new APIError(message(req, 'setUpOver'), 409, null, true);
	return account;
};

const answer = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'private, no-store' } });

const tell = async (req: PayloadRequest) => {
	const account = (await accountOf(req)) as unknown as Account;
	const factor = await factorOf(req, account.id);
	return answer({
		isOn: factor !== undefined,
		isRequired: needsFactor(account),
		since: factor?.confirmedAt ?? null,
		recoveryCodesLeft: factor?.recoveryCodes?.length ?? 0,
	});
};

/** One’s own goes by a code, so that a desk left open is not enough; administrators help others who lost theirs. */
const remove = async (req: PayloadRequest, code: string | undefined) => {
	const account = (await accountOf(req)) as unknown as Account;
	const isOwn = actorOf(req).userId === account.id;
	if (isOwn && account.lockUntil && Date.parse(account.lockUntil) > Date.now()) throw new AuthenticationError(req.t);
	const isDone = await inTransactionOf(req, async () => {
		const factor = await factorOf(req, account.id);
		if (!factor) return true;
		if (isOwn && !(await useCode(req, factor, code ?? ''))) return false;
		await removeFactor(req, account.id);
		const ended = { sessions: [] };
		if (!isOwn)
			await req.payload.db.updateOne({ collection: 'users', id: account.id, data: ended, returning: false, req });
		await recordAudit(req, { action: 'second-factor-off', collection: 'users', document: account.id });
		return true;
	});
	if (isDone) return;
	const collection = req.payload.collections.users?.config;
	await incrementLoginAttempts({ collection, payload: req.payload, user: account } as never);
	throw new APIError(message(req, 'codeWrong'), 400, null, true);
};

export const secondFactorEndpoints: Endpoint[] = [
	{
		path: '/second-factor',
		method: 'post',
		handler: async (req) => {
			const { ticket } = await bodyOf(req);
			return inTransactionOf(req, async () => {
				const { email, id } = await beginner(req, ticket);
				const secret = await beginFactor(req, id);
				const address = addressOf(secret, email);
				return answer({ secret, address, picture: renderSVG(address, { border: 4 }) });
			});
		},
	},
	{
		path: '/second-factor/confirm',
		method: 'post',
		handler: async (req) => {
			const { code = '', ticket } = await bodyOf(req);
			return inTransactionOf(req, async () => {
				const { id } = await beginner(req, ticket);
				const recoveryCodes = await confirmFactor(req, id, code);
				if (!recoveryCodes) throw new APIError(message(req, 'codeWrong'), 400, null, true);
				return answer({ recoveryCodes });
			});
		},
	},
	{ path: '/:id/second-factor', method: 'get', handler: tell },
	{
		path: '/:id/second-factor/remove',
		method: 'post',
		handler: async (req) => {
			const { code } = await bodyOf(req);
			await remove(req, code);
			return tell(req);
		},
	},
];
