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
	read: (given: Given) => Promise<unknown>;
}

/** A page of a list, counted only where nobody knows yet how many there are. */
export const readCounted = async <Given extends Listing>({
	given,
	collections,
	counts,
	read,
}: CountedOptions<Given>): Promise<unknown> => {
	if (given.pagination === false || !given.limit) return read(given);
	const key = counts.keyOf(collections, [given.where, given.locale]);
	const known = counts.get(key);
	if (known !== undefined) {
		const page = await read({ ...given, pagination: false });
		// What is behind the last page the database tells in a way of its own.
		if (isPage(page) && page.docs.length > 0) return pageOf(page, known, given);
	}
	const page = await read(given);
	if (isPage(page) && page.docs.length > 0) counts.set(key, page.totalDocs);
	return page;
};
