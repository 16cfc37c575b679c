import { Router, type Request, type Response } from 'express';
import { APIError, ValidationError, type TypedUser } from 'payload';
import { z } from 'zod';
import { importRequest } from '../../import/request.ts';
import { mergedCollection } from '../../merge/collections.ts';
import { mergeChoices } from '../../merge/compare.ts';
import { mayMerge } from '../../merge/may-merge.ts';
import { merge } from '../../merge/merge.ts';
import { planMerge, UnknownChoice, type MergeWish } from '../../merge/plan.ts';
import { presentMerge } from '../../merge/present.ts';
import { MergeRefused } from '../../merge/refused.ts';
import { mergesOf } from '../../merge/told.ts';
import { staffOfResponse } from '../caller.ts';
import type { ApiContext } from '../context.ts';
import { readBodyAs, readQueryAs } from '../input.ts';
import { onlyMethods } from '../only-methods.ts';
import { callerLocale, notFound, Problem } from '../problem.ts';
import { kindOfStatus } from '../problem-kinds.ts';
import { isId } from '../public-read.ts';

const querySchema = z.strictObject({
	/** What a dry run showed; without it nothing is written. */
	apply: z
		.string()
		.regex(/^[\w-]{43}$/, 'Must be the token of a dry run.')
		.optional(),
	locale: z.string().optional(),
});

const wishSchema = z.strictObject({
	/** The one that stays. */
	into: z.string().regex(/^[\w-]{1,64}$/, 'Must be the id of an organisation.'),
	/** By field, as the dry run names them. */
	choices: z.record(z.string().max(100), z.enum(mergeChoices)).default({}),
});

const mergerOf = (response: Response): TypedUser => {
	const user = staffOfResponse(response);
	if (user === null) throw new Problem('unauthenticated', { detail: 'Merging needs a login.' });
	if (!mayMerge({ user, locale: null }))
		throw new Problem('forbidden', { detail: 'Who may publish and delete organisations may merge them.' });
	return user;
};

const problemOf = (error: unknown, request: Request): unknown => {
	if (error instanceof MergeRefused) {
		const kind = error.reason === 'missing' ? 'not-found' : error.reason === 'itself' ? 'invalid-data' : 'conflict';
		return new Problem(kind, { detail: error.told(callerLocale(request)), members: { reason: error.reason } });
	}
	if (error instanceof UnknownChoice)
		return new Problem('invalid-data', { detail: `choices: there is no such choice for ${error.key}.` });
	if (error instanceof ValidationError)
		return new Problem('invalid-data', { detail: error.message, members: { errors: error.data.errors } });
	if (error instanceof APIError && error.isPublic && error.status < 500)
		return new Problem(kindOfStatus(error.status), { detail: error.message });
	return error;
};

const answerMerge = async ({ payload }: ApiContext, goes: string, request: Request, response: Response) => {
	const user = mergerOf(response);
	response.set('Cache-Control', 'private, no-store');
	const req = await importRequest({ payload, user, language: callerLocale(request) });
	if (request.method !== 'POST') {
		response.json({ merges: await mergesOf(req, goes) });
		return;
	}
	const { apply } = readQueryAs(request, querySchema);
	const { into: stays, choices } = readBodyAs(request, wishSchema);
	const wish: MergeWish = { stays, goes, choices };
	if (apply === undefined) response.json(await presentMerge(req, await planMerge(req, wish)));
	else {
		await merge(req, wish, apply);
		response.json({ id: stays });
	}
};

/**
 * `POST /api/organisations/{id}/merge` shows what it would do to merge this one into another, and with the token of that does it.
 * `GET` tells what was merged.
 */
export const mergeApi = (context: ApiContext): Router => {
	const api = Router();
	api.all(`/${mergedCollection}/:id/merge`, onlyMethods('GET', 'HEAD', 'POST'), async (request, response) => {
		const id = String(request.params['id']);
		if (!isId(id)) throw notFound('There is no such document.');
		try {
			await answerMerge(context, id, request, response);
		} catch (error) {
			throw problemOf(error, request);
		}
	});
	return api;
};
