import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

export const readOnly: RequestHandler = (request, _response, next) => {
	if (request.method === 'GET' || request.method === 'HEAD') {
		next();
		return;
	}
	throw new Problem('method-not-allowed', { detail: 'Only GET here.', headers: { Allow: 'GET, HEAD, OPTIONS' } });
};
