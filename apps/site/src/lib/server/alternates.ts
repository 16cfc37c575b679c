import type { Client, SluggedCollection } from '@integrationnorden/client';
import { documentPath, locales, type Locale } from '@repo/i18n';
import type { Alternates } from '../page-head.ts';
import { languageOf } from '../text/language.ts';
import { createMemory } from './remember.ts';

/** The text that shows whether a document is really written in a language. */
const titleFields: Partial<Record<SluggedCollection, string>> = {
	organisations: 'description',
	people: 'bio',
	testimonies: 'quote',
	concepts: 'prefLabel',
};

// The key holds the time of the last change, so what is remembered never grows wrong.
const memory = createMemory<Alternates>({ milliseconds: 3_600_000, most: 5000 });

interface Source {
	id: string;
	updatedAt: string;
}

const readOne = async (client: Client, collection: SluggedCollection, id: string, locale: Locale) => {
	const title = titleFields[collection] ?? 'title';
	const fields = { slug: true, [title]: true, ...(collection === 'pages' ? { key: true } : {}) };
	const document = await client.findById(collection, id, { locale, depth: 0, select: fields });
	const href = documentPath(collection, document, locale);
	return href ? { locale, href, isTranslated: languageOf(document, title, locale) === locale } : undefined;
};

/** Where a document is read in each language, and in which of them it is really written. */
export const readAlternates = (client: Client, collection: SluggedCollection, { id, updatedAt }: Source) =>
	memory(`${collection}/${id}/${updatedAt}`, async () => {
		const found = await Promise.all(locales.map((locale) => readOne(client, collection, id, locale)));
		return Object.fromEntries(
			found.flatMap((each) => (each ? [[each.locale, { href: each.href, isTranslated: each.isTranslated }]] : [])),
		) as Alternates;
	});
