import { Router } from 'express';
import { answerCalendar, answerMeeting } from './calendar/index.ts';
import type { ApiContext } from './context.ts';
import { answerCatalog } from './catalog/index.ts';
import { answerConcepts } from './concepts/index.ts';
import { cors } from './cors.ts';
import { answerFeed } from './feeds/index.ts';
import { answerJsonLd } from './json-ld/index.ts';
import { answerOai, readArguments } from './oai/index.ts';
import { readOnly } from './only-methods.ts';

/** What is published, in the formats that other programs read: feeds, calendars, catalogues. */
export const createFormats = (context: ApiContext): Router => {
	const formats = Router();
	formats.all('/feeds/:name', cors, readOnly, answerFeed(context));
	formats.all('/calendar.ics', cors, readOnly, answerCalendar(context));
	formats.all('/api/conferences/:id.ics', cors, readOnly, answerMeeting(context));
	formats.all('/api/:collection/:id.jsonld', cors, readOnly, answerJsonLd(context));
	formats.all('/oai', cors, readArguments, answerOai(context));
	formats.all(['/catalog', '/catalog.jsonld', '/catalog.ttl'], cors, readOnly, answerCatalog(context));
	formats.all(['/concepts', '/concepts.jsonld', '/concepts.ttl'], cors, readOnly, answerConcepts(context));
	return formats;
};
