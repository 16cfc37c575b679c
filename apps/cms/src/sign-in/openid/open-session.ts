import { randomUUID } from 'node:crypto';
import { AuthenticationError, getFieldsToSign, jwtSign, resetLoginAttempts, type PayloadRequest } from 'payload';
import { noteTried } from '../../audit/sign-ins.ts';
import { inTransactionOf } from '../../database/in-transaction.ts';
import { isAlive, type Session } from '../sessions/alive.ts';
import { vouchForFactor } from '../second-factor/ask.ts';
import { isKeptOut, type Account } from './find-account.ts';
import { useOnce } from './use-once.ts';
import { usersConfig } from './users-config.ts';
import type { Ticket } from './sealed.ts';

type Stored = Account & { sessions?: Session[] | null; loginAttempts?: number | null };

/** A session as a right password makes one: past the same hooks, and counted, locked and ended in the same way. */
export const openSession = (req: PayloadRequest, ticket: Ticket): Promise<string> =>
	inTransactionOf(req, async () => {
		const { payload } = req;
		const collection = usersConfig(payload);
		const where = { id: { equals: ticket.user } };
		const stored = await payload.db.findOne<Stored>({ collection: 'users', where, req });
		if (stored) noteTried(req.context, stored.id);
		if (!stored || isKeptOut(stored)) throw new AuthenticationError(req.t);
		if (ticket.hasFactor) vouchForFactor(req.context);
		const user = { ...stored, sessions: stored.sessions ?? [], collection: 'users' as const, _strategy: 'local-jwt' };
		const { context } = req;
		for (const hook of collection.hooks.beforeLogin) await hook({ collection, context, req, user });
		await useOnce(req, ticket.id);

		const now = new Date();
		const expiresAt = new Date(now.getTime() + collection.auth.tokenExpiration * 1000);
		const session = { id: randomUUID(), createdAt: now, expiresAt };
		const sessions = [...(stored.sessions ?? []).filter((each) => isAlive(each)), session];
		// By itself: on SQLite a list is not written beside other columns.
		await payload.db.updateOne({ collection: 'users', id: stored.id, data: { sessions }, returning: false, req });
		await resetLoginAttempts({ collection, doc: stored as never, payload, req });
		const fieldsToSign = getFieldsToSign({
			collectionConfig: collection,
			email: stored.email,
			sid: session.id,
			user: user as never,
		});
		const { tokenExpiration } = collection.auth;
		const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration });
		req.user = user as never;
		for (const hook of collection.hooks.afterLogin) await hook({ collection, context, req, token, user });
		return token;
	});
