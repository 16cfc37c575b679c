import type { OaiCollection, OaiDocument, OaiItem } from '@repo/formats/oai';
import type { Payload, SelectType, Where } from 'payload';
import type { Selection } from './selection.ts';
import type { Position } from './token.ts';

const dates = { updatedAt: true, publicUpdatedAt: true } as const;
const rights = { licence: true, attribution: true } as const;
const text = { ...dates, ...rights, title: true, slug: true } as const;

interface Source {
	select: SelectType;
	/** Has documents that are made up: nothing to be harvested. */
	hasComposed?: boolean;
	hasThemes?: boolean;
}

/** What a record of each collection is made of. */
const sources: Record<OaiCollection, Source> = {
	themes: { select: { ...text, lead: true } },
	practices: {
		select: { ...text, summary: true, themes: true, concepts: true, organisation: true, country: true },
		hasComposed: true,
		hasThemes: true,
	},
	studies: {
		select: {
			...text,
			summary: true,
			themes: true,
			concepts: true,
			authors: true,
			publisher: true,
			publisherName: true,
			year: true,
			doi: true,
			url: true,
			countries: true,
		},
		hasThemes: true,
	},
	news: {
		select: { ...text, lead: true, themes: true, date: true, countries: true, source: true },
		hasThemes: true,
	},
	columns: {
		select: { ...text, lead: true, themes: true, author: true, date: true },
		hasComposed: true,
		hasThemes: true,
	},
	testimonies: {
		select: { ...dates, ...rights, slug: true, themes: true, country: true },
		hasComposed: true,
		hasThemes: true,
	},
	conferences: {
		select: { ...text, lead: true, themes: true, start: true, place: true },
		hasComposed: true,
		hasThemes: true,
	},
	datasets: { select: { ...text, definition: true, period: true } },
};

type DocumentPosition = Extract<Position, { part: 'documents' }>;

const real: Where = { composed: { not_equals: true } };

interface Options {
	payload: Payload;
	/** Whether the texts are needed, or only what a header says. */
	isWhole: boolean;
}

const find = async (
	{ payload, isWhole }: Options,
	collection: OaiCollection,
	limit: number,
	conditions: Where[],
): Promise<OaiDocument[]> => {
	const { select, hasComposed, hasThemes } = sources[collection];
	const { docs } = await payload.find({
		collection,
		locale: 'all',
		depth: isWhole ? 1 : 0,
		limit,
		pagination: false,
		overrideAccess: false,
		joins: false,
		sort: ['updatedAt', 'id'],
		where: { and: [...(hasComposed ? [real] : []), ...conditions] },
		select: isWhole ? select : { updatedAt: true, ...(hasThemes && { themes: true }) },
		populate: {
			themes: { title: true },
			concepts: { prefLabel: true },
			people: { name: true },
			organisations: { name: true },
		},
	});
	return docs as unknown as OaiDocument[];
};

const iso = (moment: number) => new Date(moment).toISOString();

/** By keyset: the cost of a part does not grow with its number. */
const after = ({ updatedAt, id }: DocumentPosition): Where => ({
	or: [
		{ updatedAt: { greater_than: updatedAt } },
		{ and: [{ updatedAt: { equals: updatedAt } }, { id: { greater_than: id } }] },
	],
});

export interface Part {
	items: OaiItem[];
	/** Where it goes on in the same collection or log; nothing at their end. */
	next: Position | undefined;
}

/** The next documents of one collection of the selection, in the order they were changed. */
export const documentsFrom = async (
	options: Options,
	{ collections, theme, from, until }: Selection,
	position: DocumentPosition,
	limit: number,
): Promise<Part> => {
	const index = position.collection;
	const collection = collections[index];
	if (collection === undefined) return { items: [], next: undefined };
	const documents = await find(options, collection, limit + 1, [
		{ updatedAt: { less_than: iso(until) } },
		...(from === undefined ? [] : [{ updatedAt: { greater_than_equal: iso(from) } }]),
		...(theme === undefined ? [] : [{ themes: { in: [theme] } }]),
		after(position),
	]);
	const taken = documents.slice(0, limit);
	const last = documents.length > limit ? taken.at(-1) : undefined;
	return {
		items: taken.map((document) => ({ collection, document })),
		next: last && { part: 'documents', collection: index, updatedAt: last.updatedAt, id: last.id },
	};
};

export const documentById = async (
	payload: Payload,
	collection: OaiCollection,
	id: string,
): Promise<OaiDocument | undefined> => {
	const [document] = await find({ payload, isWhole: true }, collection, 1, [{ id: { equals: id } }]);
	return document;
};

/** When the first of what is there now was changed. */
export const earliestChange = async (
	payload: Payload,
	collections: readonly OaiCollection[],
): Promise<string | undefined> => {
	const firsts = await Promise.all(
		collections.map((collection) => find({ payload, isWhole: false }, collection, 1, [])),
	);
	return firsts
		.flat()
		.map(({ updatedAt }) => updatedAt)
		.toSorted()[0];
};
