import type { Locale } from '@repo/i18n';
import { afterReadTraverseFields, type CollectionSlug, type JsonObject, type PayloadRequest } from 'payload';

interface ReadDraftOptions {
	collection: CollectionSlug;
	/** As `newestDraft` found it. */
	draft: Draft;
	locale: Locale;
	depth: number;
}

/** In all languages, as it is stored. */
export type Draft = JsonObject & { id: string };

export const newestDraft = async (
	req: PayloadRequest,
	collection: CollectionSlug,
	id: string,
): Promise<Draft | undefined> => {
	const { db } = req.payload;
	const shared = { collection, req, locale: 'all' as const };
	const { docs } = await db.queryDrafts<Draft>({ ...shared, limit: 1, where: { parent: { equals: id } } });
	return docs[0] ?? (await db.findOne<Draft>({ ...shared, where: { id: { equals: id } } })) ?? undefined;
};

/**
 * A draft as the public would see it once published: its hidden fields stay hidden, and what it points to shows only if
 * it is public. Payload's own reading opens either all of that or nothing.
 */
export const readDraft = async (
	req: PayloadRequest,
	{ collection, draft, locale, depth }: ReadDraftOptions,
): Promise<Draft> => {
	let doc = draft;
	const config = req.payload.collections[collection]?.config;
	if (config === undefined) throw new Error(`There is no collection ${collection}`);
	const hookArgs = { collection: config, context: req.context, req, overrideAccess: false };
	for (const hook of config.hooks.beforeRead) doc = (await hook({ ...hookArgs, doc, query: {} })) ?? doc;

	const fieldPromises: Promise<void>[] = [];
	const populationPromises: Promise<void>[] = [];
	afterReadTraverseFields({
		...hookArgs,
		currentDepth: 1,
		depth,
		doc,
		draft: false,
		fallbackLocale: req.fallbackLocale,
		fieldDepth: 0,
		fieldPromises,
		fields: config.fields,
		findMany: false,
		flattenLocales: true,
		global: null,
		locale,
		parentIndexPath: '',
		parentIsLocalized: false,
		parentPath: '',
		parentSchemaPath: '',
		populationPromises,
		showHiddenFields: false,
		siblingDoc: doc,
	} as Parameters<typeof afterReadTraverseFields>[0]);
	// A field may add further promises while it is read.
	while (fieldPromises.length > 0 || populationPromises.length > 0) {
		await Promise.all(fieldPromises.splice(0));
		await Promise.all(populationPromises.splice(0));
	}
	for (const hook of config.hooks.afterRead)
		doc = (await hook({ ...hookArgs, doc, findMany: false, query: {} })) ?? doc;
	return doc;
};
