import { isLocale, negotiateLocale } from '@repo/i18n';
import type { Request, RequestHandler } from 'express';
import { getOperationAST, GraphQLError, OperationTypeNode, type ExecutionResult } from 'graphql';
import type { OperationArgs } from 'graphql-http';
import { createHandler } from 'graphql-http/lib/use/fetch';
import { createPayloadRequest, sanitizeFallbackLocale, type PayloadRequest } from 'payload';
import { toWebRequest } from '../../http/web.ts';
import { unitsOfQuery } from '../../quota/costs.ts';
import { staffOfResponse } from '../caller.ts';
import type { ApiContext } from '../context.ts';
import { guardLocale } from '../guard/parameters.ts';
import { Problem } from '../problem.ts';
import { kindOfStatus } from '../problem-kinds.ts';
import { readQuery } from '../query.ts';
import { describe } from './errors.ts';
import { addLicence, termsAddress } from '../licence.ts';
import { readParameters } from './parameters.ts';
import { createPersisted } from './persisted.ts';
import { createPrepare } from './prepare.ts';
import { guardedSchema, type GraphqlContext } from './public-schema.ts';
import type { Size } from './size.ts';

/** Clients that send hashes know this answer by its words, and send the query then. */
const notPersisted = () =>
	new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });

const readLocale = (request: Request) => {
	const asked = request.method === 'POST' ? undefined : readQuery(request).locale;
	return asked === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(asked);
};

const payloadRequest = async (
	{ config, payload, cacheKey }: ApiContext,
	request: Request,
	{ locales, fallbacks }: Size,
): Promise<PayloadRequest> => {
	const req = await createPayloadRequest({
		canSetHeaders: true,
		config,
		...(cacheKey !== undefined && { payloadInstanceCacheKey: cacheKey }),
		request: toWebRequest(request, { url: '/api/graphql', method: 'GET' }),
	});
	const [wanted] = locales;
	const locale = isLocale(wanted) ? wanted : readLocale(request);
	const { localization } = payload.config;
	req.query = {};
	req.locale = locale;
	if (localization) {
		const [fallback] = fallbacks;
		req.fallbackLocale = sanitizeFallbackLocale({ fallbackLocale: fallback as never, locale, localization });
	}
	return req;
};

const once = <Value>(make: () => Value): (() => Value) => {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
};

/** Introspection and reading over GraphQL, by the same rules as REST. */
export const answerGraphql = (context: ApiContext): RequestHandler => {
	// Made when it is first asked for: it takes a moment, which the start need not wait for.
	const ready = once(() => {
		const schema = guardedSchema(context.payload, context.model);
		return { schema, prepare: createPrepare(schema), persisted: createPersisted() };
	});

	return async (request, response) => {
		const { schema, prepare, persisted } = ready();
		const parameters = readParameters(request);
		const query = persisted.find(parameters);
		const staff = staffOfResponse(response);
		const requestId = String(request.id);
		response.set('Content-Language', readLocale(request));

		const begin = async (): Promise<OperationArgs<GraphqlContext> | GraphQLError[]> => {
			if (query === undefined) return [notPersisted()];
			const { operationName, variables } = parameters;
			const prepared = prepare(query, variables);
			if (Array.isArray(prepared)) return prepared;
			const { document, size } = prepared;
			persisted.remember(parameters);
			if (
				request.method !== 'POST' &&
				getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION
			) {
				throw new Problem('method-not-allowed', { detail: 'Changes need POST.', headers: { Allow: 'POST, OPTIONS' } });
			}
			const problem = staff === null ? request.quota?.spend(unitsOfQuery(size.cost)) : undefined;
			if (problem !== undefined) throw problem;
			const req = await payloadRequest(context, request, size);
			response.set('Content-Language', String(req.locale));
			const contextValue: GraphqlContext = { req, staff, headers: {} };
			return { schema, document, operationName, variableValues: variables, contextValue };
		};

		// The handler would make a mistake of ours of any problem thrown inside.
		const begun = await begin();
		const handler = createHandler<GraphqlContext>({
			parseRequestParams: () => ({ ...parameters, query: query ?? '' }),
			onSubscribe: () => begun,
			onOperation: (_request, _args, result): ExecutionResult =>
				result.errors ? { ...result, errors: result.errors.map((error) => describe(error, requestId)) } : result,
			formatError: (error) => (error instanceof GraphQLError ? describe(error, requestId) : error),
		});
		const answer = await handler(toWebRequest(request, { method: request.method === 'HEAD' ? 'GET' : request.method }));
		const text = await answer.text();
		if (text === '' && answer.status >= 400) throw new Problem(kindOfStatus(answer.status));
		// Nothing was executed: the query itself is wrong, whichever media type was asked for.
		const isRefused = query !== undefined && text.startsWith('{"errors"') && !text.includes('"data":');
		response.status(isRefused ? 400 : answer.status);
		for (const [name, value] of answer.headers) if (name !== 'content-length') response.setHeader(name, value);
		response.vary('Accept').vary('Accept-Language');
		addLicence(response, termsAddress(readLocale(request)));
		if (staff !== null) response.set('Cache-Control', 'private, no-store');
		// Errors name the request they belong to, and what lacks something today may be whole tomorrow.
		else if (text.includes('"errors":') || (request.method === 'POST' && !request.isShared)) {
			response.set('Cache-Control', 'no-store');
		}
		response.send(text);
	};
};
