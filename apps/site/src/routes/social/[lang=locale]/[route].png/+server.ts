import { routes, type Route } from '@repo/i18n';
import { error } from '@sveltejs/kit';
import { answerPicture } from '#lib/server/social/answer.ts';
import { sectionPicture } from '#lib/server/social/subject.ts';
import type { RequestHandler } from './$types';

const isRoute = (value: string): value is Route => Object.hasOwn(routes, value);

export const GET: RequestHandler = ({ params: { lang, route }, request }) => {
	if (!isRoute(route)) error(404, 'Not found');
	return answerPicture(sectionPicture(route, lang), request);
};
