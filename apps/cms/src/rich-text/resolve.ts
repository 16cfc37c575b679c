import { defaultLocale, isLocale } from '@repo/i18n';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { environment } from '../environment.ts';
import { siteAddress } from '../site-address.ts';
import { referencesIn, stringOf, type RichTextState } from './nodes.ts';
import type { Resolve, Resolved } from './to-html.ts';

const absolute = (address: unknown) => new URL(stringOf(address), environment.cmsUrl).href;
const optional = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const describe = (collection: string, document: Record<string, unknown>, locale: string): Resolved => {
	const title = stringOf(document.title ?? document.name ?? document.prefLabel ?? document.alias ?? document.filename);
	const address = document.url
		? absolute(document.url)
		: siteAddress(collection, document, isLocale(locale) ? locale : defaultLocale);
	const isImage = collection === 'media' && stringOf(document.mimeType).startsWith('image/');
	return {
		title,
		...(address !== undefined && { address }),
		...(isImage && {
			image: {
				source: absolute(document.url),
				alt: document.decorative === true ? '' : stringOf(document.alt),
				...(typeof document.width === 'number' && { width: document.width }),
				...(typeof document.height === 'number' && { height: document.height }),
				...(optional(document.caption) !== undefined && { caption: stringOf(document.caption) }),
				...(optional(document.credit) !== undefined && { credit: stringOf(document.credit) }),
			},
		}),
	};
};

/** Looks up what a text points to, with the rights of who asks: what they may not read leaves no trace. */
export const resolverFor = async (state: RichTextState, req: PayloadRequest): Promise<Resolve> => {
	const found = new Map<string, Resolved>();
	const wanted = Map.groupBy(referencesIn(state.root), ({ collection }) => collection);
	for (const [collection, references] of wanted) {
		const config = req.payload.collections[collection as CollectionSlug]?.config;
		if (config === undefined) continue;
		const ids = [...new Set(references.map(({ id }) => id))].slice(0, 100);
		const { docs } = await req.payload
			.find({
				collection: collection as CollectionSlug,
				depth: 0,
				limit: ids.length,
				pagination: false,
				overrideAccess: false,
				req,
				where: { id: { in: ids } },
				select: Object.fromEntries(
					[
						'title',
						'name',
						'prefLabel',
						'alias',
						'filename',
						'url',
						'slug',
						'key',
						'country',
						'code',
						'mimeType',
						'alt',
						'decorative',
						'width',
						'height',
						'caption',
						'credit',
					]
						.filter((name) => config.flattenedFields.some((field) => field.name === name))
						.map((name) => [name, true]),
				),
			})
			// Somebody who may read nothing of this collection reads the text without it.
			.catch((error: { status?: number }) => {
				if (error.status === 403) return { docs: [] };
				throw error;
			});
		for (const document of docs) {
			const described = describe(
				collection,
				document as unknown as Record<string, unknown>,
				req.locale ?? defaultLocale,
			);
			found.set(`${collection}/${document.id}`, described);
		}
	}
	return ({ collection, id }) => found.get(`${collection}/${id}`);
};
