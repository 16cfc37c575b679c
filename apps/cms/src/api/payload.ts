import type { RequestHandler } from 'express';
import { handleEndpoints } from 'payload';
import { sendWebResponse, toWebRequest } from '../http/web.ts';
import type { ApiOptions } from './index.ts';
import { Problem } from './problem.ts';
import { kindOfStatus } from './problem-kinds.ts';

interface PayloadErrors {
	errors?: unknown;
	message?: unknown;
}

/** Payload's answer to a mistake, said the way we say it. */
export const problemOfAnswer = async (answer: Response): Promise<Problem> => {
	const body = (await answer.json().catch(() => ({}))) as PayloadErrors;
	const errors = Array.isArray(body.errors) ? body.errors : undefined;
	const first = (errors?.[0] as { message?: unknown } | undefined)?.message ?? body.message;
	const isOurs = answer.status >= 500;
	return new Problem(kindOfStatus(answer.status), {
		...(typeof first === 'string' && !isOurs && { detail: first }),
		...(errors !== undefined && !isOurs && { members: { errors } }),
	});
};

/** Payload's REST, without Next. */
export const answerPayload =
	({ config, cacheKey }: ApiOptions): RequestHandler =>
	async (request, response) => {
		const answer = await handleEndpoints({
			config,
			...(cacheKey !== undefined && { payloadInstanceCacheKey: cacheKey }),
			request: toWebRequest(request),
		});
		if (answer.status >= 400) throw await problemOfAnswer(answer);
		await sendWebResponse(answer, response);
	};
