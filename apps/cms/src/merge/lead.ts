import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';

type Reader = Pick<BaseDatabaseAdapter, 'find'>;

/** How a redirect names a document that was merged into another: `organisations/{id}`. */
export const mergedKey = (collection: string, id: string): string => `${collection}/${id}`;

interface RedirectRow {
	id: string;
	from: string;
	to: string;
}

/** Where these documents have gone, by their ids; those that were merged into none are not in it. */
export const mergedAmong = async (
	db: Reader,
	req: Partial<PayloadRequest>,
	collection: string,
	ids: readonly string[],
): Promise<Map<string, string>> => {
	if (ids.length === 0) return new Map();
	const { docs } = await db.find<RedirectRow>({
		collection: 'redirects',
		req,
		where: { from: { in: ids.map((id) => mergedKey(collection, id)) } },
		sort: 'from',
		limit: 0,
		pagination: false,
	});
	const idIn = (key: string) => key.slice(collection.length + 1);
	return new Map(docs.map(({ from, to }) => [idIn(from), idIn(to)]));
};

/** The document that this one was merged into. */
export const mergedInto = async (
	db: Reader,
	req: Partial<PayloadRequest>,
	collection: string,
	id: string,
): Promise<string | undefined> => (await mergedAmong(db, req, collection, [id])).get(id);
