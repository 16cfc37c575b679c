import { isLocale, locales, type Locale } from '@repo/i18n';
import {
	commitTransaction,
	initTransaction,
	killTransaction,
	NotFound,
	restoreVersionOperation,
	restoreVersionOperationGlobal,
	saveVersion,
	type CollectionSlug,
	type Field,
	type JsonObject,
	type PayloadRequest,
	type PopulateType,
	type SanitizedGlobalConfig,
} from 'payload';
import { innerRequest } from '../hooks/inner-request.ts';
import { textsByLanguage } from '../translations/texts.ts';
import { findVersion, isPublished, type Version } from './find-version.ts';
import { forgetRestored } from './restored.ts';

export interface Wanted {
	req: PayloadRequest;
	/** Of the version. */
	id: string;
	/** Of a version that was public: whether it becomes a draft all the same. */
	asDraft: boolean;
	depth?: number | undefined;
	populate?: PopulateType | undefined;
}

const inTransaction = async <Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> => {
	const hasBegun = await initTransaction(req);
	try {
		const result = await work();
		if (hasBegun) await commitTransaction(req);
		return result;
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
};

/** The language with the most texts, and of two the one it was written in: what is required has to be there in one. */
const languageOf = ({ version }: Version, fields: readonly Field[]): Locale | undefined => {
	const texts = [...textsByLanguage(fields, version).values()];
	const written = (locale: Locale) => texts.filter((text) => text[locale]).length;
	const { originalLanguage: original } = version;
	const first = isLocale(original) ? [original, ...locales] : locales;
	const [most] = first.toSorted((one, other) => written(other) - written(one));
	return most;
};

/**
 * A version that was never public comes back as a draft, whatever the request says: the page stays as it is. One that was
 * is published by the update that every publishing is, with all its rules; Payload would check it in the default language.
 */
export const restoreDocument = async (
	slug: string,
	{ req, id, asDraft, depth, populate }: Wanted,
): Promise<JsonObject> =>
	inTransaction(req, async () => {
		const found = await findVersion(req, { collection: slug }, id);
		const collection = req.payload.collections[slug];
		if (!found || !collection) throw new NotFound(req.t);
		const how = { ...(depth !== undefined && { depth }), ...(populate !== undefined && { populate }) };
		const isPublishing = isPublished(found) && !asDraft;
		const draft = await restoreVersionOperation({ collection, id, draft: true, req, ...how });
		forgetRestored(req.context);
		if (!isPublishing) return draft;
		const locale = languageOf(found, collection.config.fields);
		const published = await req.payload.update({
			collection: slug as CollectionSlug,
			id: String(found.parent),
			data: { _status: 'published' },
			overrideAccess: false,
			...(locale && { locale }),
			...how,
			req: innerRequest(req),
		});
		return published as JsonObject;
	});

/** Payload writes a draft over what readers see, so the newest version is made here. */
const restoreDraft = async (global: SanitizedGlobalConfig, { req, id }: Wanted, { version }: Version) => {
	const { context, payload } = req;
	const args = { id, draft: true, globalConfig: global, req };
	for (const hook of global.hooks.beforeOperation) {
		await hook({ args, context, global, operation: 'restoreVersion', overrideAccess: false, req });
	}
	const docWithLocales = { ...version, _status: 'draft' };
	await saveVersion({ docWithLocales, draft: true, global, operation: 'update', payload, req });
};

export const restoreGlobal = async (slug: string, wanted: Wanted): Promise<JsonObject> =>
	inTransaction(wanted.req, async () => {
		const { req, id, asDraft, depth, populate } = wanted;
		const found = await findVersion(req, { global: slug }, id);
		const global = req.payload.globals.config.find((each) => each.slug === slug);
		if (!found || !global) throw new NotFound(req.t);
		const how = { ...(depth !== undefined && { depth }), ...(populate !== undefined && { populate }) };
		if (isPublished(found) && !asDraft) {
			return restoreVersionOperationGlobal({
				globalConfig: global,
				id,
				draft: false,
				req,
				...how,
			}) as Promise<JsonObject>;
		}
		await restoreDraft(global, wanted, found);
		const read = { slug: global.slug, draft: true, overrideAccess: false, req: innerRequest(req), ...how };
		return (await req.payload.findGlobal(read as Parameters<typeof req.payload.findGlobal>[0])) as JsonObject;
	});
