import { Router } from 'express';
import type { ApiContext } from './context.ts';
import { cors } from './cors.ts';
import { answerFeed } from './feeds/index.ts';
import { readOnly } from './only-methods.ts';

/** What is published, in the formats that other programs read: feeds, calendars, catalogues. */
export const createFormats = (context: ApiContext): Router => {
	const formats = Router();
	formats.all('/feeds/:name', cors, readOnly, answerFeed(context));
	return formats;
};
