import type { Config } from '@repo/types/payload';
import type { JsonLd, JsonLdOptions } from './shared.ts';
import { columnJsonLd, newsJsonLd, practiceJsonLd, studyJsonLd, testimonyJsonLd, themeJsonLd } from './texts.ts';
import { conferenceJsonLd, municipalityJsonLd, organisationJsonLd, personJsonLd } from './things.ts';

export { publisher, type JsonLd } from './shared.ts';

/** Collections whose documents have a page, and for which schema.org has a word. */
const writers = {
	themes: themeJsonLd,
	practices: practiceJsonLd,
	testimonies: testimonyJsonLd,
	studies: studyJsonLd,
	news: newsJsonLd,
	columns: columnJsonLd,
	conferences: conferenceJsonLd,
	organisations: organisationJsonLd,
	people: personJsonLd,
	municipalities: municipalityJsonLd,
} satisfies {
	[C in keyof Config['collections']]?: (
		document: Config['collections'][C],
		options: JsonLdOptions,
	) => JsonLd | undefined;
};

export type DescribedCollection = keyof typeof writers;
export const describedCollections = Object.keys(writers) as DescribedCollection[];

/** A published document, with relations one level deep, as a node of schema.org; nothing for who or what is made up. */
export const documentJsonLd = <C extends DescribedCollection>(
	collection: C,
	document: Config['collections'][C],
	options: JsonLdOptions,
): JsonLd | undefined => {
	const write = writers[collection] as (each: typeof document, given: JsonLdOptions) => JsonLd | undefined;
	return write(document, options);
};
