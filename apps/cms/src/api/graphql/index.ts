import { isLocale, negotiateLocale } from '@repo/i18n';
import type { Request as ExpressRequest, RequestHandler } from 'express';
import { GraphQLError, parse, type ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { createPayloadRequest, sanitizeFallbackLocale } from 'payload';
import { environment } from '../../environment.ts';
import { logger } from '../../http/logging.ts';
import { toWebRequest } from '../../http/web.ts';
import { parseJson } from '../body.ts';
import { staffOfResponse } from '../caller.ts';
import type { ApiContext } from '../context.ts';
import { toProblem } from '../errors.ts';
import { guardLocale } from '../guard/parameters.ts';
import { Problem } from '../problem.ts';
import { kindOfStatus, type ProblemKind } from '../problem-kinds.ts';
import { readQuery } from '../query.ts';
import { costRule, measure } from './cost.ts';
import { guardedSchema, type GraphqlContext } from './public-schema.ts';

/** What went wrong, as the caller may know it. */
// The handler formats what was executed once more; an error is described once.
const described = new WeakSet<GraphQLError>();

const describe = (error: GraphQLError, requestId: string): GraphQLError => {
	if (described.has(error)) return error;
	const { message, extensions } = explain(error, requestId);
	const told = new GraphQLError(message, {
		nodes: error.nodes ?? null,
		source: error.source ?? null,
		positions: error.positions ?? null,
		path: error.path ?? null,
		extensions,
	});
	described.add(told);
	return told;
};

const explain = (error: GraphQLError, requestId: string): { message: string; extensions: Record<string, unknown> } => {
	const { originalError } = error;
	const extensions = (code: ProblemKind, more: object = {}) => ({
		code,
		type: `${environment.cmsUrl}/problems/${code}`,
		requestId,
		...more,
	});
	if (originalError === undefined || originalError === null) {
		return { message: error.message, extensions: extensions('invalid-query') };
	}
	if (originalError instanceof Problem) {
		const { parameter } = originalError.options;
		return {
			message: originalError.message,
			extensions: extensions(originalError.kind, parameter === undefined ? {} : { parameter }),
		};
	}
	const { status, data } = originalError as { status?: number; data?: unknown };
	if (typeof status === 'number' && status >= 400 && status < 500) {
		return {
			message: originalError.message,
			extensions: extensions(kindOfStatus(status), data ? { data } : {}),
		};
	}
	const problem = toProblem(originalError);
	logger.error({ err: originalError, requestId }, 'A GraphQL query failed');
	return { message: 'Something went wrong here.', extensions: extensions(problem.kind) };
};

/** Refuses what is not one GraphQL request before the handler sees it. */
const checkRequest = (request: ExpressRequest): void => {
	if (request.method === 'GET' || request.method === 'HEAD') return;
	if (request.method !== 'POST') {
		throw new Problem('method-not-allowed', {
			detail: 'Only GET and POST here.',
			headers: { Allow: 'GET, POST, OPTIONS' },
		});
	}
	if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
		throw new Problem('unsupported-media-type', { detail: 'Send the query as application/json.' });
	}
	const body = parseJson(Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '');
	if (typeof body !== 'object' || body === null || Array.isArray(body)) {
		throw new Problem('invalid-body', { detail: 'Send one query, as an object with the member "query".' });
	}
};

/** The languages a query names. One that is too big is refused by the rules, which come after this. */
const languagesOf = (query: string, variables: Parameters<typeof measure>[1]) => {
	try {
		return measure(parse(query), variables);
	} catch {
		return { locales: new Set<string>(), fallbacks: new Set<string>() };
	}
};

/** Introspection and reading over GraphQL, by the same rules as REST. */
export const answerGraphql = (context: ApiContext): RequestHandler => {
	const { config, payload, model, cacheKey } = context;
	let schema: ReturnType<typeof guardedSchema> | undefined;

	return async (request, response) => {
		checkRequest(request);
		schema ??= guardedSchema(payload, model);
		const staff = staffOfResponse(response);
		const requestId = String(request.id);
		const asked = request.method === 'POST' ? undefined : readQuery(request).locale;
		const preferred = asked === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(asked);

		const handler = createHandler<GraphqlContext>({
			schema,
			validationRules: (_request, args, rules) => [...rules, costRule(args.variableValues as Record<string, unknown>)],
			context: async (_request, { query, variables }) => {
				const { locales, fallbacks } = languagesOf(query, variables);
				const [wanted] = locales;
				const locale = isLocale(wanted) ? wanted : preferred;
				const req = await createPayloadRequest({
					canSetHeaders: true,
					config,
					...(cacheKey !== undefined && { payloadInstanceCacheKey: cacheKey }),
					request: toWebRequest(request, { url: '/api/graphql', method: 'GET' }),
				});
				const { localization } = payload.config;
				req.query = {};
				req.locale = locale;
				if (localization) {
					const [fallback] = fallbacks;
					req.fallbackLocale = sanitizeFallbackLocale({ fallbackLocale: fallback as never, locale, localization });
				}
				response.set('Content-Language', locale);
				return { req, staff, headers: {} };
			},
			onOperation: (_request, _args, result): ExecutionResult =>
				result.errors ? { ...result, errors: result.errors.map((error) => describe(error, requestId)) } : result,
			formatError: (error) => (error instanceof GraphQLError ? describe(error, requestId) : error),
		});
		const answer = await handler(toWebRequest(request, { method: request.method === 'HEAD' ? 'GET' : request.method }));
		const text = await answer.text();
		if (text === '' && answer.status >= 400) throw new Problem(kindOfStatus(answer.status));
		// Nothing was executed: the query itself is wrong, whichever media type was asked for.
		const isRefused = answer.status === 200 && text.startsWith('{"errors"') && !text.includes('"data":');
		response.status(isRefused ? 400 : answer.status);
		for (const [name, value] of answer.headers) if (name !== 'content-length') response.setHeader(name, value);
		response.vary('Accept').vary('Accept-Language');
		if (staff !== null) response.set('Cache-Control', 'private, no-store');
		// Errors name the request they belong to.
		else if (text.includes('"errors":')) response.set('Cache-Control', 'no-store');
		response.send(text);
	};
};
