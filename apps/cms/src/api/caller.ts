import type { Request, RequestHandler } from 'express';
import { executeAuthStrategies, type Payload, type TypedUser } from 'payload';
import { refuse } from '../front/refuse.ts';
import { costs } from '../quota/costs.ts';

/** Somebody who works here; visitors and agencies are the public. */
export type Staff = TypedUser | null;

const staffOf = async (payload: Payload, request: Request): Promise<Staff> => {
	const headers = new Headers();
	for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site']) {
		const value = request.headers[name];
		if (typeof value === 'string') headers.set(name, value);
	}
	// Not by `payload.auth`, which looks at every field of every collection to say what this person may do.
	const { user } = await executeAuthStrategies({ headers, payload });
	return user?.collection === 'users' ? user : null;
};

/**
 * Finds out whether a request that brings what may be a login has one. Staff work without being counted; whoever only
 * claimed to be logged in spends what a stranger does.
 */
export const identify =
	(payload: Payload): RequestHandler =>
	async (request, response, next) => {
		if (request.claimsLogin !== true) {
			next();
			return;
		}
		const staff = await staffOf(payload, request);
		response.locals.staff = staff;
		const problem = staff === null ? request.quota?.spend(costs.request + costs.made) : undefined;
		if (problem === undefined) next();
		else refuse(request, response, problem);
	};

export const staffOfResponse = (response: { locals: Record<string, unknown> }): Staff =>
	(response.locals.staff as Staff | undefined) ?? null;
