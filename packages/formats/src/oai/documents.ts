import type { Licence } from '@repo/types/vocabulary';
import type { Localized } from '../languages.ts';

interface Titled {
	id: string;
	title?: Localized;
}

/** What a record is made of: a published document, each text in all its languages. Not every collection has every field. */
export interface OaiDocument extends Titled {
	updatedAt: string;
	publicUpdatedAt?: string | null;
	slug?: Localized;
	summary?: Localized;
	lead?: Localized;
	definition?: Localized;
	themes?: (string | Titled)[] | null;
	concepts?: (string | { id: string; prefLabel?: Localized })[] | null;
	/** Of columns: who wrote. */
	author?: string | { name: string } | null;
	/** Of studies. */
	authors?: { person?: string | { name: string } | null; name?: string | null }[] | null;
	publisher?: string | { name?: Localized } | null;
	publisherName?: string | null;
	organisation?: string | { name?: Localized } | null;
	year?: number | null;
	doi?: string | null;
	url?: string | null;
	date?: string | null;
	start?: string | null;
	country?: string | null;
	countries?: string[] | null;
	place?: { city?: string | null; country?: string | null } | null;
	period?: { from?: string | null; until?: string | null } | null;
	source?: { url?: string | null } | null;
	languages?: string[] | null;
	licence: Licence;
	attribution?: string | null;
}

/** DCMI's word for what the documents of a collection are. */
export const oaiCollections = {
	themes: 'Collection',
	practices: 'Text',
	studies: 'Text',
	news: 'Text',
	columns: 'Text',
	testimonies: 'Text',
	conferences: 'Event',
	datasets: 'Dataset',
} as const;
export type OaiCollection = keyof typeof oaiCollections;

export const isOaiCollection = (slug: string): slug is OaiCollection => Object.hasOwn(oaiCollections, slug);
