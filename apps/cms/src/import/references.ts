import { locales } from '@repo/i18n';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** Ids by how a file names documents: several where an address has meant several. */
export type Found = ReadonlyMap<string, ReadonlySet<string>>;

type Row = Record<string, unknown> & { id: string };

const atOnce = 200;

const inParts = function* <Item>(items: readonly Item[]): Generator<Item[]> {
	for (let start = 0; start < items.length; start += atOnce) yield items.slice(start, start + atOnce);
};

const shared = { limit: 0, pagination: false, joins: false } as const;

/** Documents in the trash are found, too: whoever looks says so, and does not make a second one. */
export const findByIds = async (
	req: PayloadRequest,
	collection: CollectionSlug,
	ids: readonly string[],
): Promise<string[]> => {
	const found: string[] = [];
	for (const part of inParts(ids)) {
		const where: Where = { id: { in: part } };
		const { docs } = await req.payload.db.find<Row>({ ...shared, collection, select: {}, sort: 'id', where, req });
		found.push(...docs.map(({ id }) => id));
	}
	return found;
};

/** Which documents have these addresses in any language, published, in draft or in the trash. */
export const findBySlugs = async (
	req: PayloadRequest,
	collection: CollectionSlug,
	slugs: readonly string[],
): Promise<Map<string, Set<string>>> => {
	const found = new Map<string, Set<string>>();
	const note = (slug: unknown, id: string) => {
		if (typeof slug === 'string') found.set(slug, (found.get(slug) ?? new Set()).add(id));
	};
	const noteAll = (docs: readonly Row[], asked: ReadonlySet<string>) => {
		for (const { id, slug } of docs) {
			const values = typeof slug === 'object' && slug !== null ? Object.values(slug) : [slug];
			for (const each of values) if (asked.has(String(each))) note(each, id);
		}
	};
	for (const part of inParts([...new Set(slugs)])) {
		const asked = new Set(part);
		const anyLanguage = (name: string): Where => ({
			or: locales.map((locale) => ({ [`${name}.${locale}`]: { in: part } })),
		});
		const given = { ...shared, collection, locale: 'all', req } as const;
		const stored = await req.payload.db.find<Row>({
			...given,
			select: { slug: true },
			sort: 'id',
			where: anyLanguage('slug'),
		});
		noteAll(stored.docs, asked);
		const drafts = await req.payload.db.queryDrafts<Row>({
			...given,
			sort: 'createdAt',
			where: anyLanguage('version.slug'),
		});
		noteAll(drafts.docs, asked);
	}
	return found;
};

const findMunicipalities = async (req: PayloadRequest, names: readonly string[]): Promise<Map<string, Set<string>>> => {
	const found = new Map<string, Set<string>>();
	const wanted = names.flatMap((name) => {
		const [, country, code] = /^([A-Z]{2})-(.+)$/i.exec(name) ?? [];
		return country && code ? [{ name, country: country.toUpperCase(), code }] : [];
	});
	for (const part of inParts(wanted)) {
		const where: Where = { code: { in: part.map(({ code }) => code) } };
		const { docs } = await req.payload.db.find<Row>({
			...shared,
			collection: 'municipalities',
			select: { country: true, code: true },
			sort: 'id',
			where: { and: [where, { deletedAt: { exists: false } }] },
			req,
		});
		for (const { name, country, code } of part) {
			const ids = docs.filter((doc) => doc.country === country && doc.code === code).map(({ id }) => id);
			if (ids.length > 0) found.set(name, new Set(ids));
		}
	}
	return found;
};

/** By id, by address, and municipalities by country and code. */
export const findNamed = async (
	req: PayloadRequest,
	collection: CollectionSlug,
	names: readonly string[],
): Promise<Found> => {
	const found = new Map<string, Set<string>>();
	for (const id of await findByIds(req, collection, names)) found.set(id, new Set([id]));
	const others = [...new Set(names)].filter((name) => !found.has(name));
	const fields = req.payload.collections[collection]?.config.flattenedFields ?? [];
	const further =
		collection === 'municipalities'
			? await findMunicipalities(req, others)
			: fields.some(({ name }) => name === 'slug')
				? await findBySlugs(req, collection, others)
				: new Map<string, Set<string>>();
	for (const [name, ids] of further) found.set(name, ids);
	return found;
};
