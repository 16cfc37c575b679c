import { negotiateLocale } from '@repo/i18n';
import { Router } from 'express';
import { notFound } from './problem.ts';
import { problemKinds, type ProblemKind } from './problem-kinds.ts';

const isKind = (name: string): name is ProblemKind => Object.hasOwn(problemKinds, name);

/** What stands behind the `type` of a problem: a small page, or JSON for who asks for it. */
export const problemPages = Router();

problemPages.get('/:kind', (request, response) => {
	const { kind } = request.params;
	if (!isKind(kind)) throw notFound('There is no such kind of problem.');
	const { status, title, about } = problemKinds[kind];
	const locale = negotiateLocale(request.headers['accept-language']);
	response.set({ 'Content-Language': locale, Vary: 'Accept, Accept-Language' });
	if (request.accepts(['html', 'json']) === 'json') {
		response.json({ kind, status, title: title[locale], titles: title, about });
		return;
	}
	response.type('html').send(
		`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title[locale]}</title></head>
<body><main><h1>${title[locale]}</h1><p>HTTP ${status} · <code>${kind}</code></p><p lang="en">${about}</p></main></body>
</html>
`,
	);
});
