import type { BaseDatabaseAdapter, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { consentsTo } from '../collections/testimonies/hooks/consents-to.ts';
import { withdrawalReason } from '../collections/testimonies/hooks/judge-consent.ts';
import { today } from '../collections/themes/hooks/periods.ts';
import { mergedCollection } from '../merge/collections.ts';
import { mergedAmong } from '../merge/lead.ts';
import type { Standing } from './events.ts';
import { keepLinks } from './links.ts';
import { loggedCollections } from './logged.ts';
import { linksIn, slugsOf, stateOf, type IsShown } from './state.ts';

type Row = Record<string, unknown> & { id: string };

const rowsAtOnce = 100;

const configOf = (adapter: BaseDatabaseAdapter, slug: string): SanitizedCollectionConfig | undefined =>
	adapter.payload.config.collections.find((each) => each.slug === slug);

/** What is too big to be read with every change; `updatedAt` tells that it may have changed. */
const heavyFields = ({ flattenedFields }: SanitizedCollectionConfig) =>
	flattenedFields.filter(({ custom }) => (custom as { heavy?: unknown } | undefined)?.heavy === true);

const collectionOf = (key: string) => key.slice(0, key.indexOf('/'));

const isPublic = (row: Row) => row['_status'] === 'published' && !row['deletedAt'];

/** Of these documents, as `collection/id`, those that readers are not shown. */
const hiddenAmong = async (
	adapter: BaseDatabaseAdapter,
	req: Partial<PayloadRequest>,
	links: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
	const hidden = new Set(links);
	for (const [collection, keys] of Map.groupBy(links, collectionOf)) {
		const ids = keys.map((key) => key.slice(collection.length + 1));
		const { docs } = await adapter.find<Row>({
			collection,
			req,
			where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
			select: {},
			joins: false,
			sort: 'id',
			limit: 0,
			pagination: false,
		});
		for (const { id } of docs) hidden.delete(`${collection}/${id}`);
	}
	return hidden;
};

interface Named {
	collection: string;
	id: string;
}

interface RowsOptions {
	adapter: BaseDatabaseAdapter;
	req: Partial<PayloadRequest>;
	config: SanitizedCollectionConfig;
	ids: readonly string[];
}

const standingsOf = async ({ adapter, req, config, ids }: RowsOptions): Promise<Map<string, Standing>> => {
	const { slug: collection, flattenedFields } = config;
	const heavy = heavyFields(config);
	const { docs } = await adapter.find<Row>({
		collection,
		req,
		locale: 'all',
		joins: false,
		limit: 0,
		pagination: false,
		sort: 'id',
		where: { id: { in: [...ids] } },
		...(heavy.length > 0 && { select: Object.fromEntries(heavy.map(({ name }) => [name, false])) }),
	});
	const logged = new Set(loggedCollections(adapter.payload.config).map(({ slug }) => slug));
	const linksOf = (row: Row) => [...linksIn(flattenedFields, row)].filter((key) => logged.has(collectionOf(key)));
	const links = new Map(ids.map((id) => [`${collection}/${id}`, new Set<string>()]));
	for (const row of docs) if (isPublic(row)) links.set(`${collection}/${row.id}`, new Set(linksOf(row)));
	// Before it is looked at what they link to: whoever hides that meanwhile finds them here, or is seen there.
	await keepLinks(adapter, req, links);
	const hidden = await hiddenAmong(adapter, req, new Set([...links.values()].flatMap((each) => [...each])));
	const isShown: IsShown = (slug, id) => !hidden.has(`${slug}/${id}`);

	const away = collection === mergedCollection ? docs.filter((row) => !isPublic(row)).map(({ id }) => id) : [];
	const merged = await mergedAmong(adapter, req, collection, away);
	const standingOf = async (row: Row): Promise<Standing> => {
		if (isPublic(row)) return { is: 'public', state: stateOf(flattenedFields, row, isShown) };
		const into = merged.get(row.id);
		if (into !== undefined) return { is: 'merged', into };
		if (!row['withdrawnAt']) return { is: 'hidden' };
		const reason = withdrawalReason(await consentsTo({ ...req, payload: adapter.payload }, row.id), today());
		return { is: 'withdrawn', reason, slugs: slugsOf(row) };
	};
	const found = new Map<string, Standing>();
	for (const row of docs) found.set(`${collection}/${row.id}`, await standingOf(row));
	return found;
};

/** How documents stand with the public now, by collection and id; those that are gone are not in it. */
export const standings = async (
	adapter: BaseDatabaseAdapter,
	req: Partial<PayloadRequest>,
	documents: readonly Named[],
): Promise<Map<string, Standing>> => {
	const found: [string, Standing][] = [];
	for (const [collection, named] of Map.groupBy(documents, (document) => document.collection)) {
		const config = configOf(adapter, collection);
		if (!config) throw new Error(`There is no collection ${collection}.`);
		for (let start = 0; start < named.length; start += rowsAtOnce) {
			const ids = named.slice(start, start + rowsAtOnce).map(({ id }) => id);
			found.push(...(await standingsOf({ adapter, req, config, ids })));
		}
	}
	return new Map(found);
};
