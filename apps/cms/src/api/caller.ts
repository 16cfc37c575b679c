import type { Request } from 'express';
import type { Payload, TypedUser } from 'payload';

/** Somebody who works here; visitors and agencies are the public. */
export type Staff = TypedUser | null;

/** Asks Payload only when the request carries something that could be a login. */
export const staffOf = async (payload: Payload, request: Request): Promise<Staff> => {
	const { authorization, cookie } = request.headers;
	if (authorization === undefined && !cookie?.includes(`${payload.config.cookiePrefix}-token`)) return null;
	const headers = new Headers();
	for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site']) {
		const value = request.headers[name];
		if (typeof value === 'string') headers.set(name, value);
	}
	const { user } = await payload.auth({ headers });
	return user?.collection === 'users' ? user : null;
};

export const staffOfResponse = (response: { locals: Record<string, unknown> }): Staff =>
	(response.locals.staff as Staff | undefined) ?? null;
