import { locales, type Locale } from '@repo/i18n';
import type { CollectionConfig, Payload } from 'payload';
import { numbered, slugify } from '../hooks/slugs/slugify.ts';

type Slugs = Partial<Record<Locale, string>>;

/** Gives slugs from titles, unique per collection and language, counting those that are already in the database. */
export const createSlugs = async (payload: Payload, config: Pick<CollectionConfig, 'slug' | 'admin'>) => {
	const taken = new Set<string>();
	const { docs } = await payload.db.find<{ slug?: Slugs }>({
		collection: config.slug,
		limit: 0,
		pagination: false,
		locale: 'all',
		sort: 'id',
		select: { slug: true },
		where: {},
	});
	for (const { slug } of docs) {
		for (const [locale, value] of Object.entries(slug ?? {})) taken.add(`${locale}:${value}`);
	}

	const free = (locale: string, base: string): string => {
		for (let count = 1; ; count += 1) {
			const slug = numbered(base, count);
			if (taken.has(`${locale}:${slug}`)) continue;
			taken.add(`${locale}:${slug}`);
			return slug;
		}
	};

	/** `undefined` for a language whose title gives no address. */
	return (data: Record<string, unknown>): Slugs => {
		const title = data.slug ?? data[config.admin?.useAsTitle ?? 'title'] ?? {};
		// A name that is not translated stands in every language’s address.
		const titles = typeof title === 'string' ? Object.fromEntries(locales.map((code) => [code, title])) : title;
		return Object.fromEntries(
			Object.entries(titles as Record<string, string>)
				.map(([locale, text]) => [locale, slugify(text)] as const)
				.filter(([, base]) => base !== '')
				.map(([locale, base]) => [locale, free(locale, base)]),
		);
	};
};
