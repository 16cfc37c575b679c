import type { FeedCollection, FeedDocuments } from '@repo/formats/feeds';
import type { Payload, SelectType, Where } from 'payload';
import type { Narrowed } from '../narrowed.ts';
import { after, readCursor, writeCursor } from './cursor.ts';

/** Enough for a month of a busy collection; the pages after it hold the rest. */
const entriesPerPage = 50;

const every = {
	title: true,
	slug: true,
	publicUpdatedAt: true,
	updatedAt: true,
	licence: true,
	attribution: true,
	_lang: true,
} as const;

interface Source {
	select: SelectType;
	/** Where the documents name a theme and a country, if they do. */
	theme?: string;
	country?: string;
}

/** What the feed of each collection reads, and by what it can be narrowed. */
export const sources: Record<FeedCollection, Source> = {
	practices: {
		select: {
			summary: true,
			problem: true,
			problemHtml: true,
			actions: true,
			evidence: { whatDidNotWork: true, whatDidNotWorkHtml: true },
			themes: true,
			concepts: true,
			composed: true,
		},
		theme: 'themes',
		country: 'country',
	},
	studies: {
		select: {
			summary: true,
			keyFindings: true,
			relevanceForPractice: true,
			authors: true,
			themes: true,
			concepts: true,
		},
		theme: 'themes',
		country: 'countries',
	},
	news: {
		select: { lead: true, body: true, bodyHtml: true, date: true, themes: true },
		theme: 'themes',
		country: 'countries',
	},
	columns: {
		select: { lead: true, body: true, bodyHtml: true, date: true, author: true, themes: true, composed: true },
		theme: 'themes',
	},
	conferences: {
		select: {
			lead: true,
			description: true,
			descriptionHtml: true,
			start: true,
			start_tz: true,
			end: true,
			allDay: true,
			place: true,
			state: true,
			themes: true,
			composed: true,
		},
		theme: 'themes',
		country: 'place.country',
	},
	themes: { select: { lead: true, body: true, bodyHtml: true, questions: true } },
	testimonies: {
		select: { quote: true, country: true, themes: true, composed: true },
		theme: 'themes',
		country: 'country',
	},
};

interface Page<C extends FeedCollection> {
	documents: FeedDocuments[C][];
	/** Where the next page begins; nothing at the end. */
	next: string | undefined;
}

/** The documents changed last, as anybody may read them; from a cursor on, those changed before it. */
export const readPage = async <C extends FeedCollection>(
	payload: Payload,
	collection: C,
	{ locale, theme, country, cursor }: Narrowed,
): Promise<Page<C>> => {
	const source = sources[collection];
	const where: Where[] = [
		...(theme && source.theme ? [{ [source.theme]: { in: [theme.id] } }] : []),
		...(country && source.country ? [{ [source.country]: { in: [country] } }] : []),
		...(cursor === undefined ? [] : [after(readCursor(cursor))]),
	];
	const { docs } = await payload.find({
		collection,
		locale,
		depth: 1,
		// One more says whether there is another page.
		limit: entriesPerPage + 1,
		pagination: false,
		overrideAccess: false,
		joins: false,
		sort: ['-publicUpdatedAt', 'id'],
		...(where.length > 0 && { where: { and: where } }),
		select: { ...every, ...source.select } as never,
		populate: { themes: { title: true }, concepts: { prefLabel: true }, people: { name: true } },
	});
	const found = docs as unknown as FeedDocuments[C][];
	const documents = found.slice(0, entriesPerPage);
	const last = documents.at(-1);
	return { documents, next: found.length > entriesPerPage && last ? writeCursor(last) : undefined };
};
