import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Lets these methods through and names them to whoever comes with another. `OPTIONS` is answered before. */
export const onlyMethods = (...allowed: string[]): RequestHandler => {
	const list = [...allowed, 'OPTIONS'].join(', ');
	return (request, _response, next) => {
		if (allowed.includes(request.method)) {
			next();
			return;
		}
		throw new Problem('method-not-allowed', { detail: `Only ${allowed.join(', ')} here.`, headers: { Allow: list } });
	};
};

/** Where there is nothing but something to read. */
export const readOnly = onlyMethods('GET', 'HEAD');
