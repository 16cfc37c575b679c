import type { Counts } from './counts.ts';
import type { Question } from './question.ts';

interface Listing extends Question {
	limit?: number;
	locale?: string | null;
	page?: number;
	pagination?: boolean;
}

interface Page {
	docs: unknown[];
	totalDocs: number;
}

const isPage = (result: unknown): result is Page =>
	typeof result === 'object' && result !== null && Array.isArray((result as Page).docs);

/** As both databases tell it. */
const pageOf = (page: Page, totalDocs: number, { page: number = 1, limit = 10 }: Listing) => {
	const totalPages = Math.ceil(totalDocs / limit);
	return {
		...page,
		totalDocs,
		totalPages,
		page: number,
		pagingCounter: (number - 1) * limit + 1,
		hasPrevPage: number > 1,
		hasNextPage: totalPages > number,
		prevPage: number > 1 ? number - 1 : null,
		nextPage: totalPages > number ? number + 1 : null,
	};
};

interface CountedOptions<Given extends Listing> {
	given: Given;
	/** The collections that the question looks into, its own first. */
	collections: readonly string[];
	counts: Counts;
	/** Whether no condition asks for what differs from language to language. */
	isSameInAll: boolean;
	count: (given: Given) => Promise<{ totalDocs: number }>;
	/** `expected`: how many documents the list has, all pages together. */
	read: (given: Given & { expected?: number }) => Promise<unknown>;
}

/** A page of a list, counted only where nobody knows yet how many there are. */
export const readCounted = async <Given extends Listing>({
	given,
	collections,
	counts,
	isSameInAll,
	count,
	read,
}: CountedOptions<Given>): Promise<unknown> => {
	if (given.pagination === false || !given.limit) return read(given);
	const key = counts.keyOf(collections, [given.where, isSameInAll ? null : given.locale]);
	const expected = counts.get(key) ?? (await count(given)).totalDocs;
	counts.set(key, expected);
	const page = await read({ ...given, pagination: false, expected });
	// What is behind the last page the database tells in a way of its own.
	return isPage(page) && page.docs.length > 0 ? pageOf(page, expected, given) : read(given);
};
