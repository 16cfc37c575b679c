import { Router, type Response } from 'express';
import type { Payload, SanitizedConfig } from 'payload';
import { readBody } from './body.ts';
import { staffOf, type Staff } from './caller.ts';
import { answerPayload } from './payload.ts';

export interface ApiOptions {
	config: SanitizedConfig;
	payload: Payload;
	cacheKey?: string;
}

export const staffOfResponse = (response: { locals: Record<string, unknown> }): Staff =>
	(response.locals.staff as Staff | undefined) ?? null;

/** The public API and what the admin needs of it. */
export const createApi = (options: ApiOptions): Router => {
	const api = Router();
	api.use(async (request, response: Response, next) => {
		response.locals.staff = await staffOf(options.payload, request);
		next();
	});
	api.use(readBody(staffOfResponse));
	api.use(answerPayload(options));
	return api;
};
