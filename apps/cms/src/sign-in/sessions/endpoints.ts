import { addDataAndFileToRequest, APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '../../access/roles.ts';
import { recordAudit } from '../../audit/record.ts';
import { inTransactionOf } from '../../database/in-transaction.ts';
import { isAlive, lastMoment, lastUsed, type Session } from './alive.ts';

interface Account {
	id: string;
	sessions?: Session[] | null;
}

/** One’s own account; administrators look after everybody’s. */
export const accountOf = async (req: PayloadRequest): Promise<Account> => {
	const { roles, userId } = actorOf(req);
	const id = String(req.routeParams?.id);
	if (userId === undefined || (userId !== id && !roles.includes('admin'))) throw new Forbidden(req.t);
	const account = await req.payload.db.findOne<Account>({ collection: 'users', where: { id: { equals: id } }, req });
	if (!account) throw new NotFound(req.t);
	return account;
};

const endSchema = z.strictObject({
	/** One of them; all without it. */
	session: z.string().max(100).optional(),
	/** Whether the one that asks goes on. */
	keepsCurrent: z.boolean().default(false),
});

const currentOf = (req: PayloadRequest) => (req.user as { _sid?: string } | null)?._sid;

const answer = (req: PayloadRequest, sessions: readonly Session[]) => {
	const listed = sessions.map((session) => ({
		id: session.id,
		signedIn: session.createdAt ?? null,
		lastUsed: new Date(lastUsed(session)).toISOString(),
		ends: new Date(Math.min(lastMoment(session), new Date(session.expiresAt).getTime())).toISOString(),
		isCurrent: session.id === currentOf(req),
	}));
	return Response.json({ sessions: listed }, { headers: { 'cache-control': 'private, no-store' } });
};

const aliveOf = ({ sessions }: Account) => (sessions ?? []).filter((session) => isAlive(session));

/** `GET` lists where somebody is signed in, `POST` ends it. */
export const sessionEndpoints: Endpoint[] = [
	{
		path: '/:id/sessions',
		method: 'get',
		handler: async (req) => answer(req, aliveOf(await accountOf(req))),
	},
	{
		path: '/:id/sessions',
		method: 'post',
		handler: async (req) => {
			await addDataAndFileToRequest(req);
			const parsed = endSchema.safeParse(req.data ?? {});
			if (!parsed.success) throw new APIError(z.prettifyError(parsed.error), 400, null, true);
			const { keepsCurrent, session } = parsed.data;
			return inTransactionOf(req, async () => {
				const account = await accountOf(req);
				const ends = ({ id }: Session) =>
					session === undefined ? !keepsCurrent || id !== currentOf(req) : id === session;
				const sessions = aliveOf(account).filter((each) => !ends(each));
				await req.payload.db.updateOne({
					collection: 'users',
					id: account.id,
					data: { sessions },
					returning: false,
					req,
				});
				await recordAudit(req, { action: 'sessions-ended', collection: 'users', document: account.id });
				return answer(req, sessions);
			});
		},
	},
];
