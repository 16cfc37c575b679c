import { addDataAndFileToRequest, APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { generatePayloadCookie, getSafeRedirect } from 'payload/shared';
import { randomUUID } from 'node:crypto';
import { actorOf } from '../../access/roles.ts';
import { recordAudit } from '../../audit/record.ts';
import { inTransactionOf } from '../../database/in-transaction.ts';
import { environment } from '../../environment.ts';
import { message } from '../../labels/messages.ts';
import { accountOf as accountInPath } from '../sessions/endpoints.ts';
import { isToBeAsked, wasAsked } from './ask-again.ts';
import { accountOf, isKeptOut, isLinked, noLinkOf, type Account } from './find-account.ts';
import { openSession } from './open-session.ts';
import { beginAttempt, finishAttempt, hasSecondFactor } from './provider.ts';
import { messageNameOf, OpenIdRefusal, refusals, type RefusalReason } from './refusal.ts';
import { forget, seal, unseal } from './sealed.ts';
import type { OpenIdSettings } from './settings.ts';
import { useOnce } from './use-once.ts';
import { usersConfig } from './users-config.ts';

const settingsOf = (req: PayloadRequest): OpenIdSettings => {
	if (!environment.openId) throw new NotFound(req.t);
	return environment.openId;
};

const answer = (
	status: number,
	cookies: readonly string[],
	{ body, location }: { body?: object; location?: string },
) => {
	const headers = new Headers({ 'Cache-Control': 'private, no-store' });
	for (const cookie of cookies) headers.append('Set-Cookie', cookie);
	if (location !== undefined) headers.set('Location', location);
	return body ? Response.json(body, { status, headers }) : new Response(null, { status, headers });
};

/** The login page says what became of it, in the language of whoever reads it. */
const loginPage = (req: PayloadRequest, outcome: RefusalReason | 'continue', next?: string) => {
	const { admin, routes } = req.payload.config;
	const query = new URLSearchParams({ openid: outcome, ...(next !== undefined && { redirect: next }) });
	return `${routes.admin}${admin.routes.login}?${query.toString()}`;
};

/** People are sent to the login page, programs get a problem. */
const refuse = async (req: PayloadRequest, error: unknown, name: string): Promise<Response> => {
	if (!(error instanceof OpenIdRefusal)) throw error;
	const { account, cause, reason } = error;
	req.payload.logger.warn({ err: cause, reason }, 'Nobody was signed in by the OpenID provider');
	if (reason !== 'away' && reason !== 'cancelled') {
		const about = {
			collection: 'users',
			details: `openid: ${reason}`,
			...(account !== undefined && { document: account }),
		};
		await recordAudit({ payload: req.payload }, { action: 'sign-in-failed', ...about });
	}
	const cookies = [forget('attempt'), forget('ticket')];
	if (req.headers.get('accept')?.includes('text/html')) {
		return answer(303, cookies, { location: loginPage(req, reason) });
	}
	throw new APIError(message(req, messageNameOf(reason), { name }), refusals[reason], null, true);
};

const start = async (req: PayloadRequest): Promise<Response> => {
	const settings = settingsOf(req);
	const next = getSafeRedirect({
		fallbackTo: req.payload.config.routes.admin,
		redirectTo: req.searchParams.get('redirect') ?? '',
	});
	try {
		const { address, attempt } = await beginAttempt(settings, { next, asksAgain: isToBeAsked(req.headers) });
		return answer(303, [seal('attempt', attempt, req.payload.secret)], { location: address.href });
	} catch (error) {
		return refuse(req, error, settings.name);
	}
};

const comeBack = async (req: PayloadRequest): Promise<Response> => {
	const settings = settingsOf(req);
	try {
		const attempt = unseal('attempt', req.headers, req.payload.secret);
		if (!attempt) throw new OpenIdRefusal('stale');
		const person = await finishAttempt(settings, attempt, req.searchParams);
		const account = await inTransactionOf(req, async () => {
			await useOnce(req, attempt.state);
			const found = await accountOf(req, person, settings);
			if (isKeptOut(found)) throw new OpenIdRefusal('refused', { account: found.id });
			return found;
		});
		const ticket = { id: randomUUID(), user: account.id, hasFactor: hasSecondFactor(person, settings) };
		const cookies = [forget('attempt'), seal('ticket', ticket, req.payload.secret)];
		// The session is asked for by our own page: cookies do not count for what another site has led to.
		return answer(303, cookies, { location: loginPage(req, 'continue', attempt.next) });
	} catch (error) {
		return refuse(req, error, settings.name);
	}
};

const makeSession = async (req: PayloadRequest): Promise<Response> => {
	const { name } = settingsOf(req);
	await addDataAndFileToRequest(req);
	try {
		const ticket = unseal('ticket', req.headers, req.payload.secret);
		if (!ticket) throw new OpenIdRefusal('stale');
		const token = await openSession(req, ticket);
		const { config } = req.payload;
		const { auth } = usersConfig(req.payload);
		const cookie = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix, token });
		return answer(200, [String(cookie), forget('ticket'), wasAsked()], { body: { token } });
	} catch (error) {
		return refuse(req, error, name);
	}
};

const tell = (account: Account) =>
	answer(200, [], { body: { name: environment.openId?.name ?? null, isLinked: isLinked(account) } });

const readAccount = async (req: PayloadRequest) => (await accountInPath(req)) as unknown as Account;

/** Only administrators: whoever changes jobs, or got a new account there, is linked again at the next sign-in. */
const unlink = async (req: PayloadRequest): Promise<Response> => {
	if (!actorOf(req).roles.includes('admin')) throw new Forbidden(req.t);
	return inTransactionOf(req, async () => {
		const account = await readAccount(req);
		const { db } = req.payload;
		const data = { externalAccount: noLinkOf(account.id) };
		await db.updateOne({ collection: 'users', id: account.id, data, returning: false, req });
		await db.updateOne({ collection: 'users', id: account.id, data: { sessions: [] }, returning: false, req });
		const details = 'externalAccount';
		await recordAudit(req, { action: 'account-changed', collection: 'users', document: account.id, details });
		return tell({ ...account, ...data });
	});
};

export const openIdEndpoints: Endpoint[] = [
	{ path: '/openid', method: 'get', handler: start },
	{ path: '/openid/callback', method: 'get', handler: comeBack },
	{ path: '/openid/session', method: 'post', handler: makeSession },
	{ path: '/:id/openid', method: 'get', handler: async (req) => tell(await readAccount(req)) },
	{ path: '/:id/openid/unlink', method: 'post', handler: unlink },
];
