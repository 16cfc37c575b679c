import { error } from '@sveltejs/kit';
import { cms } from '#lib/server/cms.ts';
import { answerPicture } from '#lib/server/social/answer.ts';
import { subjectPicture } from '#lib/server/social/subject.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { lang, route, slug }, request, fetch }) => {
	const social = await subjectPicture(cms(fetch), route, slug, lang);
	if (!social) error(404, 'Not found');
	return answerPicture(social, request);
};
