import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';
import { handleEndpoints } from 'payload';
import { reasons } from '../access/reasons.ts';
import { sendWebResponse, toWebRequest } from '../http/web.ts';
import { environment } from '../environment.ts';
import { noteStorageSuccess } from '../http/storage.ts';
import { inTurn } from '../sign-in/sessions/in-turn.ts';
import { checkBody } from './body.ts';
import { staffOfResponse } from './caller.ts';
import type { ApiContext } from './context.ts';
import { isFileAddress, isFileHeld } from './file.ts';
import { guardStaffQuery } from './guard/staff.ts';
import { methodsAt } from './methods.ts';
import { callerLocale, notFound, Problem } from './problem.ts';
import { kindOfStatus } from './problem-kinds.ts';
import { publicAddress } from './public-read.ts';
import { pathParts, readQuery } from './query.ts';
import { mergedAddress } from './merged.ts';
import { isWithdrawn } from './withdrawn.ts';

interface PayloadErrors {
	errors?: unknown;
	message?: unknown;
}

/** Payload's answer to a mistake, said the way we say it. */
const problemOfAnswer = async (answer: Response): Promise<Problem> => {
	const body = (await answer.json().catch(() => ({}))) as PayloadErrors;
	const errors = Array.isArray(body.errors) ? body.errors : undefined;
	const first = (errors?.[0] as { message?: unknown } | undefined)?.message ?? body.message;
	// 503 is said of others, with our own words.
	const isOurs = answer.status >= 500 && answer.status !== 503;
	return new Problem(kindOfStatus(answer.status), {
		...(typeof first === 'string' && !isOurs && { detail: first }),
		...(errors !== undefined && !isOurs && { members: { errors } }),
	});
};

interface AskOptions {
	url?: string;
	method?: string;
}

/** Lets Payload's REST answer, without Next; its refusals are thrown as problems. */
export const askPayload = async (
	{ config, cacheKey }: ApiContext,
	request: ExpressRequest,
	options: AskOptions = {},
): Promise<Response> => {
	const answer = await handleEndpoints({
		config,
		...(cacheKey !== undefined && { payloadInstanceCacheKey: cacheKey }),
		request: toWebRequest(request, options),
	});
	// The storage plugin says nothing but 500 of a bucket that it does not reach.
	if (environment.s3 && answer.status === 500 && isFileAddress(request.originalUrl)) throw new Problem('unavailable');
	if (answer.status >= 400) throw await problemOfAnswer(answer);
	return answer;
};

// Logging in and out, and what the login page needs to know.
const openToStrangers: Record<string, ReadonlySet<string>> = {
	GET: new Set(['me', 'init', 'openid']),
	POST: new Set([
		'login',
		'logout',
		'refresh-token',
		'forgot-password',
		'reset-password',
		'unlock',
		'first-register',
		'verify',
		'second-factor',
		'openid',
	]),
};

const isLogin = (method: string, parts: readonly string[]) =>
	parts[0] === 'users' && openToStrangers[method]?.has(parts[1] ?? '') === true;

const changesSessions: ReadonlySet<string> = new Set(['login', 'logout', 'refresh-token']);

/** Whose sessions a request changes, by the address of the account. */
const accountOf = (request: ExpressRequest, parts: readonly string[], email: unknown): string | undefined => {
	const [first, second = ''] = parts;
	const isChange = request.method === 'POST' && first === 'users' && changesSessions.has(second);
	return isChange && typeof email === 'string' ? email : undefined;
};

const isRead = (method: string) => method === 'GET' || method === 'HEAD';

/** Says 404 where there is nothing, and 405 where there is something else. */
const refuseUnknown = ({ payload }: ApiContext, request: ExpressRequest, parts: readonly string[]) => {
	const allowed = methodsAt(payload, parts);
	if (allowed.length === 0) throw notFound();
	if (allowed.includes(request.method)) return;
	throw new Problem('method-not-allowed', {
		detail: `Only ${allowed.join(', ')} here.`,
		headers: { Allow: allowed.join(', ') },
	});
};

/** The password was right, and what is missing was not tried yet. */
const asksForSecondFactor = (error: unknown): boolean => {
	const errors = error instanceof Problem ? error.options.members?.errors : undefined;
	const [first] = Array.isArray(errors) ? (errors as { data?: { isFirstTry?: boolean } }[]) : [];
	return first?.data?.isFirstTry === true;
};

const askInTurn = (
	context: ApiContext,
	request: ExpressRequest,
	account: string | undefined,
	options: AskOptions = {},
): Promise<Response> => {
	const ask = () => askPayload(context, request, options);
	return account === undefined ? ask() : inTurn(account, ask);
};

const answerPublic = async (
	context: ApiContext,
	request: ExpressRequest,
	response: ExpressResponse,
	parts: string[],
) => {
	const { model, payload } = context;
	// A visitor's POST is a POST, whatever it says it overrides.
	delete request.headers['x-http-method-override'];
	delete request.headers['x-payload-http-method-override'];
	if (isLogin(request.method, parts)) {
		const { email } = await checkBody(request, payload, parts);
		const answer = await askInTurn(context, request, accountOf(request, parts, email)).catch((error: unknown) => {
			request.isHalfLogin = asksForSecondFactor(error);
			throw error;
		});
		await sendWebResponse(answer, response.set('Cache-Control', 'no-store'));
		return;
	}
	if (!isRead(request.method)) {
		refuseUnknown(context, request, parts);
		throw new Problem('forbidden', { detail: reasons.notSignedIn[callerLocale(request)] });
	}
	const url = publicAddress(request, response, parts, model, (slug) => Object.hasOwn(payload.collections, slug));
	let answer: Response;
	try {
		answer = await askPayload(context, request, { url, method: 'GET' });
	} catch (error) {
		const [collection = '', id = ''] = parts;
		const isMissing = error instanceof Problem && error.kind === 'not-found' && parts.length === 2;
		if (!isMissing) throw error;
		const location = await mergedAddress(context, request, { collection, id, user: null });
		if (location !== undefined) {
			response.status(308).location(location).json({ location });
			return;
		}
		if (await isWithdrawn(payload, collection, { id })) throw new Problem('gone');
		throw error;
	}
	const [collection = '', place, name = ''] = parts;
	if (place === 'file' && (await isFileHeld(request, response, { payload, collection, name }))) {
		await answer.body?.cancel();
		response.status(304).end();
		return;
	}
	await sendWebResponse(answer, response);
};

const answerStaff = async (
	context: ApiContext,
	request: ExpressRequest,
	response: ExpressResponse,
	parts: string[],
) => {
	guardStaffQuery(readQuery(request));
	refuseUnknown(context, request, parts);
	const method = request.method === 'HEAD' ? 'GET' : request.method;
	if (!isRead(method)) await checkBody(request, context.payload, parts);
	response.set('Cache-Control', 'private, no-store');
	const user = staffOfResponse(response);
	const account = accountOf(request, parts, user?.email);
	let answer: Response;
	try {
		answer = await askInTurn(context, request, account, { method });
	} catch (error) {
		const [collection = '', id = ''] = parts;
		const isMissing = error instanceof Problem && error.kind === 'not-found' && parts.length === 2 && isRead(method);
		const location = isMissing ? await mergedAddress(context, request, { collection, id, user }) : undefined;
		if (location === undefined) throw error;
		response.status(308).location(location).json({ location });
		return;
	}
	if (!isRead(method)) noteStorageSuccess();
	await sendWebResponse(answer, response);
};

export const answerPayload =
	(context: ApiContext): RequestHandler =>
	async (request, response) => {
		const parts = pathParts(request);
		await (staffOfResponse(response) === null ? answerPublic : answerStaff)(context, request, response, parts);
	};
