import { isLocale, type Locale } from '@repo/i18n';
import type {
	CollectionBeforeChangeHook,
	CollectionBeforeOperationHook,
	PayloadRequest,
	SanitizedCollectionConfig,
} from 'payload';
import { mayHold, mediaNames, picturesIn } from '../../collections/media/usage/find-uses.ts';
import { message } from '../../labels/messages.ts';
import { isRecord } from '../../rich-text/nodes.ts';
import { refuse, type Refusal } from '../refuse.ts';
import { inLanguage, isWritten, writtenIn } from './in-language.ts';

type Values = Record<string, unknown>;

interface PictureRow {
	id: string;
	filename?: string | null;
	decorative?: boolean | null;
	alt?: Partial<Record<Locale, string | null>> | null;
}

/** Requests that publish one language alone. */
const alone = new WeakSet<PayloadRequest['context']>();

export const noteLanguageAlone: CollectionBeforeOperationHook = ({ args, req }) => {
	if ((args as { publishSpecificLocale?: string }).publishSpecificLocale) alone.add(req.context);
	return args;
};

/** The newest there is, which is published along with what is saved. */
const newest = async (req: PayloadRequest, collection: string, id: unknown) => {
	const where = { parent: { equals: id } };
	const given = { collection: collection as 'news', where, limit: 1, pagination: false, joins: false } as const;
	const { docs } = await req.payload.db.queryDrafts<Values & { id: string }>({
		...given,
		locale: 'all',
		sort: 'createdAt',
		req,
	});
	return docs[0];
};

/** The document after this save, by the languages that it publishes. */
const documentsBy = async (
	req: PayloadRequest,
	{ slug, fields }: SanitizedCollectionConfig,
	{ data, id }: { data: Values; id: unknown },
): Promise<Map<Locale, unknown>> => {
	const { locale } = req;
	if (!isLocale(locale)) return new Map(writtenIn(fields, data).map((each) => [each, inLanguage(data, each)]));
	const stored = id === undefined || alone.has(req.context) ? undefined : await newest(req, slug, id);
	const others = stored ? writtenIn(fields, stored).filter((each) => each !== locale) : [];
	const isInOthersAlone = others.length > 0 && !isWritten(fields, data);
	return new Map([
		...(isInOthersAlone ? [] : [[locale, inLanguage(data, locale)] as const]),
		...others.map((each) => [each, inLanguage(stored, each)] as const),
	]);
};

const fieldOf = (document: unknown, names: ReadonlySet<string>, picture: string): string | undefined =>
	Object.entries(isRecord(document) ? document : {}).find(([name, value]) =>
		picturesIn({ [name]: value }, names).has(picture),
	)?.[0];

const languageNames = (languages: readonly Locale[], { i18n }: PayloadRequest): string => {
	const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
	return languages.map((each) => names.of(each) ?? each).join(', ');
};

/**
 * Nothing is published in a language in which its pictures are not put into words: what it falls back to is read aloud in another
 * language, or in none.
 */
export const requireWordsOfPictures: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	if (data['_status'] !== 'published') return data;
	const holding = collection.flattenedFields.filter(mayHold);
	if (holding.length === 0) return data;
	const names = new Set(mediaNames(holding));
	const id: unknown = originalDoc?.id;
	const documents = await documentsBy(req, collection, { data, id });
	const shown = new Map([...documents].map(([locale, document]) => [locale, picturesIn(document, names)]));
	const ids = [...new Set([...shown.values()].flatMap((each) => [...each]))];
	if (ids.length === 0) return data;
	const { docs } = await req.payload.db.find<PictureRow>({
		collection: 'media',
		where: { id: { in: ids } },
		select: { filename: true, decorative: true, alt: true },
		limit: ids.length,
		pagination: false,
		locale: 'all',
		req,
	});
	const refusals = docs.flatMap(({ id: picture, filename, decorative, alt }): Refusal[] => {
		const missing = [...shown].flatMap(([locale, pictures]) =>
			pictures.has(picture) && !alt?.[locale]?.trim() ? [locale] : [],
		);
		if (decorative || missing.length === 0) return [];
		const path = missing.map((locale) => fieldOf(documents.get(locale), names, picture)).find(Boolean);
		const text = message(req, 'pictureWithoutWords', {
			file: filename ?? picture,
			languages: languageNames(missing, req),
		});
		return [{ path: path ?? '_status', label: text, message: text }];
	});
	if (refusals.length > 0) refuse({ req, collection: collection.slug, id: id as string }, ...refusals);
	return data;
};
