import { locales, type Locale } from '@repo/i18n';
import type { PayloadRequest } from 'payload';

type Words = Partial<Record<Locale, unknown>>;

/** Its words in all languages, as the database keeps them. */
export interface StoredWords {
	quote?: Words | null;
	story?: Words | null;
	transcript?: Words | null;
	whatMattered?: { note?: Words | null }[] | null;
}

export const wordFields = { quote: true, story: true, transcript: true, whatMattered: true } as const;

/** In which languages there are words of a testimony. */
export const languagesOf = ({ quote, story, transcript, whatMattered }: StoredWords): Locale[] => {
	const texts = [quote, story, transcript, ...(whatMattered ?? []).map(({ note }) => note)];
	return locales.filter((locale) => texts.some((text) => text?.[locale]));
};

/**
 * In which languages a testimony has words anywhere that a save can publish from: what readers see, and the newest draft.
 * The language that is being saved is as it was before.
 */
export const storedLanguages = async (req: PayloadRequest, id: string | number): Promise<Set<Locale>> => {
	const { db } = req.payload;
	const shown = await db.findOne<StoredWords & { id: string; _status?: string }>({
		collection: 'testimonies',
		req,
		locale: 'all',
		where: { id: { equals: id } },
	});
	const { docs } = await db.queryDrafts<StoredWords & { id: string }>({
		collection: 'testimonies',
		req,
		locale: 'all',
		limit: 1,
		pagination: false,
		joins: false,
		where: { parent: { equals: id } },
		sort: 'createdAt',
	});
	return new Set([
		...(shown?._status === 'published' ? languagesOf(shown) : []),
		...docs.flatMap((draft) => languagesOf(draft)),
	]);
};
