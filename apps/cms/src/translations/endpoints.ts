import { isLocale, locales } from '@repo/i18n';
import { addDataAndFileToRequest, APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/judge.ts';
import type { CollectionSlug } from '../access/matrix.ts';
import { actorOf, isStaff } from '../access/roles.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
import { innerRequest } from '../hooks/inner-request.ts';
import { contextForTranslation } from './context.ts';
import { translationSteps } from './notes.ts';
import { bothStates, languagesOf } from './status.ts';
import { dataOf, textsSchema } from './write-texts.ts';

const stepSchema = z.strictObject({
	step: z.enum(translationSteps),
	keys: z.array(z.string().min(1).max(300)).min(1).max(500).optional(),
});

const complain = (errors: { path: string; message: string }[]): never => {
	const text = errors.map(({ path, message }) => `${path || 'body'}: ${message}`).join(' ');
	throw new APIError(text, 400, { errors }, true);
};

const readBody = async <Body>(req: PayloadRequest, schema: z.ZodType<Body>): Promise<Body> => {
	await addDataAndFileToRequest(req);
	const parsed = schema.safeParse(req.data ?? {});
	if (parsed.success) return parsed.data;
	return complain(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
};

const requireLanguage = ({ locale }: PayloadRequest): void => {
	if (!isLocale(locale)) complain([{ path: 'locale', message: `One of ${locales.join(', ')}.` }]);
};

/** The document, as far as whoever asks may work on it in the language they ask in. */
const find = async (req: PayloadRequest, collection: CollectionSlug) => {
	if (!isStaff(actorOf(req))) throw new Forbidden(req.t);
	const id = String(req.routeParams?.id);
	const states = await bothStates(req, collection, id);
	const { newest } = states;
	if (!newest || !may(req, collection, 'readDrafts', newest)) throw new NotFound(req.t);
	return { id, newest, published: states.published };
};

const tell = async (req: PayloadRequest, collection: CollectionSlug) => {
	const beside = req.searchParams.get('beside');
	if (beside !== null && !isLocale(beside)) complain([{ path: 'beside', message: `One of ${locales.join(', ')}.` }]);
	const found = await find(req, collection);
	const fields = req.payload.collections[collection]?.config.fields ?? [];
	const { languages, textsIn } = languagesOf(req, collection, fields, found);
	const body = { languages, ...(isLocale(beside) && { beside: { locale: beside, ...textsIn(beside) } }) };
	return Response.json(body, { headers: { 'cache-control': 'private, no-store' } });
};

const take = async (req: PayloadRequest, collection: CollectionSlug) => {
	const step = await readBody(req, stepSchema);
	requireLanguage(req);
	await inTransactionOf(req, async () => {
		const { id, newest } = await find(req, collection);
		if (!may(req, collection, 'update', newest)) throw new Forbidden(req.t);
		await req.payload.update({
			collection,
			id,
			data: {},
			draft: true,
			context: contextForTranslation({ name: step.step, keys: step.keys }),
			depth: 0,
			req: innerRequest(req),
		});
	});
	return tell(req, collection);
};

/** Saved by itself where the form is, so that a pause in typing is no version of its own. */
const savesByItself = (req: PayloadRequest, collection: CollectionSlug): boolean => {
	const { versions } = req.payload.collections[collection]?.config ?? {};
	return Boolean(versions && versions.drafts && versions.drafts.autosave);
};

const write = async (req: PayloadRequest, collection: CollectionSlug) => {
	const { texts } = await readBody(req, textsSchema);
	requireLanguage(req);
	await inTransactionOf(req, async () => {
		const { id, newest } = await find(req, collection);
		const fields = req.payload.collections[collection]?.config.fields ?? [];
		await req.payload.update({
			collection,
			id,
			data: dataOf(req, collection, fields, { document: newest, edits: texts }) as never,
			draft: true,
			autosave: savesByItself(req, collection),
			depth: 0,
			overrideAccess: false,
			req: innerRequest(req),
		});
	});
	return tell(req, collection);
};

/**
 * `GET` tells how far each language of a document is, and its texts in another language; `POST` says something of a
 * translation; `PATCH` writes texts of one language, whatever else is being written meanwhile.
 */
export const languageEndpoints = (collection: string): Endpoint[] => [
	{ path: '/:id/languages', method: 'get', handler: (req) => tell(req, collection as CollectionSlug) },
	{ path: '/:id/languages', method: 'post', handler: (req) => take(req, collection as CollectionSlug) },
	{ path: '/:id/languages', method: 'patch', handler: (req) => write(req, collection as CollectionSlug) },
];
