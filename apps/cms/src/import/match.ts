import type { PayloadRequest, Where } from 'payload';
import { validate as isUuid } from 'uuid';
import { slugify } from '../hooks/slugs/slugify.ts';
import { readNewest, type Stored } from '../seed/store.ts';
import type { Row } from './read-rows.ts';
import { findByIds, findBySlugs } from './references.ts';
import { bareDoi, CellRefused } from './values.ts';

export const importedCollections = ['organisations', 'studies', 'conferences'] as const;
export type ImportedCollection = (typeof importedCollections)[number];
export const isImported = (slug: string): slug is ImportedCollection =>
	(importedCollections as readonly string[]).includes(slug);

/** What a row calls its document by, the surest first. */
interface Names {
	id?: string;
	slugs: string[];
	doi?: string;
	titles: string[];
}

export interface Known {
	/** The newest state of each document that a row may be about. */
	documents: ReadonlyMap<string, Stored>;
	bySlug: ReadonlyMap<string, ReadonlySet<string>>;
	byDoi: ReadonlyMap<string, ReadonlySet<string>>;
}

const texts = (row: Row, name: string): string[] =>
	[...row.cells].flatMap(([column, cell]) =>
		column.startsWith(`${name}.`) && typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [],
	);

export const namesIn = (row: Row, titleField: string): Names => {
	const id = row.cells.get('id');
	const doi = row.cells.get('doi');
	return {
		...(typeof id === 'string' && id.trim() !== '' && { id: id.trim() }),
		slugs: texts(row, 'slug'),
		...(typeof doi === 'string' && doi.trim() !== '' && { doi: bareDoi(doi.trim()) }),
		titles: texts(row, titleField)
			.map((title) => slugify(title))
			.filter((slug) => slug !== ''),
	};
};

const findByDois = async (req: PayloadRequest, dois: readonly string[]) => {
	const found = new Map<string, Set<string>>();
	if (dois.length === 0) return found;
	const shared = { collection: 'studies', limit: 0, pagination: false, req } as const;
	// However it was written down.
	const forms = dois.flatMap((doi) =>
		['', 'https://doi.org/', 'http://dx.doi.org/', 'doi:'].map((start) => start + doi),
	);
	for (let start = 0; start < forms.length; start += 200) {
		const among = { in: forms.slice(start, start + 200) };
		const where: Where = { doi: among };
		const { docs } = await req.payload.db.find<Stored>({
			...shared,
			joins: false,
			select: { doi: true },
			sort: 'id',
			where,
		});
		const drafts = await req.payload.db.queryDrafts<Stored>({
			...shared,
			sort: 'createdAt',
			where: { 'version.doi': among },
		});
		for (const { id, doi } of [...docs, ...drafts.docs]) {
			const bare = bareDoi(String(doi));
			found.set(bare, (found.get(bare) ?? new Set()).add(id));
		}
	}
	return found;
};

/** Reads, for all rows at once, the documents that they may be about. */
export const findKnown = async (
	req: PayloadRequest,
	collection: ImportedCollection,
	names: readonly Names[],
): Promise<Known> => {
	const slugs = [...new Set(names.flatMap((each) => [...each.slugs, ...each.titles]))];
	const dois = collection === 'studies' ? names.flatMap(({ doi }) => (doi === undefined ? [] : [doi])) : [];
	const [ids, bySlug, byDoi] = [
		await findByIds(
			req,
			collection,
			names.flatMap(({ id }) => (id === undefined ? [] : [id])),
		),
		await findBySlugs(req, collection, slugs),
		await findByDois(req, [...new Set(dois)]),
	];
	const all = [...new Set([...ids, ...[...bySlug.values(), ...byDoi.values()].flatMap((each) => [...each])])];
	const documents = new Map<string, Stored>();
	for (let start = 0; start < all.length; start += 200) {
		const part = { payload: req.payload, collection, ids: all.slice(start, start + 200), req };
		for (const [id, document] of await readNewest(part)) documents.set(id, document);
	}
	// Where there are no transactions, a process may die between a document and its first version.
	const bare = all.filter((id) => !documents.has(id));
	if (bare.length > 0) {
		const where: Where = { id: { in: bare } };
		const given = { collection, limit: 0, pagination: false, joins: false, locale: 'all', sort: 'id' } as const;
		const { docs } = await req.payload.db.find<Stored>({ ...given, where, req });
		for (const document of docs) documents.set(document.id, document);
	}
	return { documents, bySlug, byDoi };
};

const nameOf = (known: Known, id: string, titleField: string): string => {
	const value = known.documents.get(id)?.[titleField];
	const first = typeof value === 'object' && value !== null ? Object.values(value).find(Boolean) : value;
	return typeof first === 'string' ? first : id;
};

export interface Match {
	document?: Stored;
	/** The id of a new document, where the file gives it one. */
	newId?: string;
}

/** The document a row is about: by id, else by its address, else by its DOI, else by its title. */
export const matchRow = (names: Names, known: Known, titleField: string): Match => {
	const only = (ids: Iterable<string>): Match | undefined => {
		const [first, second] = [...new Set(ids)].filter((id) => known.documents.has(id));
		if (first === undefined) return undefined;
		const title = nameOf(known, first, titleField);
		if (second !== undefined) {
			throw new CellRefused('twoDocuments', { first: title, second: nameOf(known, second, titleField) });
		}
		const document = known.documents.get(first);
		if (document?.deletedAt) throw new CellRefused('inTrash', { title });
		return document && { document };
	};
	const slugged = (slugs: readonly string[]) => slugs.flatMap((slug) => [...(known.bySlug.get(slug) ?? [])]);
	const byId = names.id === undefined ? undefined : only([names.id]);
	if (byId) return byId;
	if (names.id !== undefined && !isUuid(names.id)) throw new CellRefused('badId');
	const byDoi = names.doi === undefined ? [] : [...(known.byDoi.get(names.doi) ?? [])];
	// Whoever gives a new document an address of its own means another than the one of the same title.
	const byTitle = names.slugs.length > 0 ? undefined : () => only(slugged(names.titles));
	return (
		only(slugged(names.slugs)) ?? only(byDoi) ?? byTitle?.() ?? (names.id === undefined ? {} : { newId: names.id })
	);
};
