import type { BaseDatabaseAdapter, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { consentsTo } from '../collections/testimonies/hooks/consents-to.ts';
import { withdrawalReason } from '../collections/testimonies/hooks/judge-consent.ts';
import { today } from '../collections/themes/hooks/periods.ts';
import type { Standing } from './events.ts';
import { slugsOf, stateOf } from './state.ts';

type Row = Record<string, unknown> & { id: string };

const rowsAtOnce = 100;

const configOf = (adapter: BaseDatabaseAdapter, slug: string): SanitizedCollectionConfig => {
	const config = adapter.payload.config.collections.find((each) => each.slug === slug);
	if (!config) throw new Error(`There is no collection ${slug}.`);
	return config;
};

/** What is too big to be read with every change; `updatedAt` tells that it may have changed. */
const heavyFields = ({ flattenedFields }: SanitizedCollectionConfig) =>
	flattenedFields.filter(({ custom }) => (custom as { heavy?: unknown } | undefined)?.heavy === true);

const standingOf = async (
	adapter: BaseDatabaseAdapter,
	req: Partial<PayloadRequest>,
	config: SanitizedCollectionConfig,
	row: Row,
): Promise<Standing> => {
	if (row['_status'] === 'published' && !row['deletedAt']) {
		return { is: 'public', state: stateOf(config.flattenedFields, row) };
	}
	if (!row['withdrawnAt']) return { is: 'hidden' };
	const reason = withdrawalReason(await consentsTo({ ...req, payload: adapter.payload }, row.id), today());
	return { is: 'withdrawn', reason, slugs: slugsOf(row) };
};

interface Named {
	collection: string;
	id: string;
}

/** How documents stand with the public now, by collection and id; those that are gone are not in it. */
export const standings = async (
	adapter: BaseDatabaseAdapter,
	req: Partial<PayloadRequest>,
	documents: readonly Named[],
): Promise<Map<string, Standing>> => {
	const found = new Map<string, Standing>();
	for (const [collection, named] of Map.groupBy(documents, (document) => document.collection)) {
		const config = configOf(adapter, collection);
		const heavy = heavyFields(config);
		for (let start = 0; start < named.length; start += rowsAtOnce) {
			const { docs } = await adapter.find<Row>({
				collection,
				req,
				locale: 'all',
				joins: false,
				limit: 0,
				pagination: false,
				sort: 'id',
				where: { id: { in: named.slice(start, start + rowsAtOnce).map(({ id }) => id) } },
				...(heavy.length > 0 && { select: Object.fromEntries(heavy.map(({ name }) => [name, false])) }),
			});
			for (const row of docs) found.set(`${collection}/${row.id}`, await standingOf(adapter, req, config, row));
		}
	}
	return found;
};
