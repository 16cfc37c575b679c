import type { IncomingMessage, ServerResponse } from 'node:http';
import { corsHeaders } from '../api/cors.ts';
import { sendProblem, type Problem } from '../api/problem.ts';
import { settleEarly } from '../http/early-headers.ts';
import { apiSecurity } from '../http/security.ts';

/** Answers with a problem before Express has seen the request. */
export const refuse = (request: IncomingMessage, response: ServerResponse, problem: Problem): void => {
	settleEarly(response);
	apiSecurity(request, response, () => {
		for (const [name, value] of Object.entries(corsHeaders)) response.setHeader(name, value);
		sendProblem(request, response, problem);
	});
};
