import type { BaseDatabaseAdapter, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { idsIn } from '../committed.ts';
import { localeOf } from '../shape/order.ts';
import { readCounted } from './counted.ts';
import { readFromRows, readOneFromRows } from './from-rows.ts';
import type { Known } from './known.ts';
import { equalFields, isSameInAllLanguages, isUnique, otherCollections, type Question } from './question.ts';
import { currentTrace, type ReadTrace } from './trace.ts';

interface ReadArguments extends Question {
	locale?: string | null;
	req?: { locale?: string | null; transactionID?: unknown };
	slug?: string;
}
type Read = (given: ReadArguments) => Promise<unknown>;
type Count = (given: ReadArguments) => Promise<{ totalDocs: number }>;

const documents = ['count', 'find', 'findDistinct', 'findOne'] as const;
const drafts = [
	'countGlobalVersions',
	'countVersions',
	'findGlobalVersions',
	'findVersions',
	'queryDrafts',
] as const satisfies (keyof BaseDatabaseAdapter)[];

const idsOf = (result: unknown): string[] => {
	const rows = (result as { docs?: unknown[] } | null)?.docs ?? [result];
	return rows.flatMap((row) => {
		const id = (row as { id?: unknown } | null | undefined)?.id;
		return id === undefined ? [] : [String(id)];
	});
};

interface KnownOptions {
	known: Known;
	collection: SanitizedCollectionConfig;
	/** What the question looks into beside its own collection. */
	others: readonly string[];
}

/** Answers with what other answers have found out already. */
type ReadKnown = (read: Read, given: ReadArguments, options: KnownOptions) => Promise<unknown>;

const readListWith =
	(count: Count): ReadKnown =>
	(read, given, { known, collection, others }) =>
		readFromRows({
			given,
			collection,
			rows: known.rows,
			read: (asked) =>
				readCounted({
					given: asked,
					collections: [collection.slug, ...others],
					counts: known.counts,
					isSameInAll: isSameInAllLanguages(asked.where, collection),
					count,
					read,
				}),
		});

const readOneWith =
	(find: Read): ReadKnown =>
	(readOne, given, { known, collection }) =>
		readOneFromRows({ given, collection, rows: known.rows, read: find, readOne });

const ask = async (
	read: Read,
	given: ReadArguments,
	trace: ReadTrace,
	{ config, readKnown }: { config: SanitizedConfig; readKnown: ReadKnown | undefined },
) => {
	const { collection: slug = '', where, locale } = given;
	const others = otherCollections(given, config);
	for (const other of others) trace.note(other);
	const ids = idsIn(where ?? undefined);
	const takeBack = trace.note(slug, ids);
	const collection = config.collections.find((each) => each.slug === slug);
	const { known } = trace;
	const result = await (known && collection && readKnown
		? readKnown(read, given, { known, collection, others })
		: read(given));
	const rows = idsOf(result);
	if (rows.length > 0) trace.shown.add(slug);
	// Nobody else can take the value while the document has it, so only a write to that document changes the answer.
	const isNamed =
		ids === undefined &&
		locale !== 'all' &&
		collection !== undefined &&
		equalFields(where).some((name) => isUnique(name, collection));
	if (isNamed && rows.length > 0) {
		trace.note(slug, rows);
		takeBack();
	}
	return result;
};

/** Notes for the answer being traced what is read for it. */
export const noteReads = <Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter => {
	const wrap = (
		name: keyof BaseDatabaseAdapter,
		noted: (read: Read, given: ReadArguments, trace: ReadTrace) => Promise<unknown>,
	) => {
		const read = (adapter[name] as unknown as Read).bind(adapter);
		const traced: Read = (given) => {
			const trace = currentTrace();
			return trace ? noted(read, given, trace) : read(given);
		};
		Object.assign(adapter, { [name]: traced });
	};
	const find = adapter.find.bind(adapter) as unknown as Read;
	const count = adapter.count.bind(adapter) as unknown as Count;
	// MongoDB counts quickly, gives everything where it is told not to count, and keeps a document in one piece.
	const known: Partial<Record<(typeof documents)[number], ReadKnown>> =
		adapter.name === 'sqlite'
			? {
					find: readListWith((given) => count({ ...given, locale: localeOf(given, adapter) ?? null })),
					findOne: readOneWith(find),
				}
			: {};
	for (const name of documents) {
		wrap(name, (read, given, trace) =>
			ask(read, given, trace, { config: adapter.payload.config, readKnown: known[name] }),
		);
	}
	wrap('findGlobal', (read, given, trace) => {
		trace.note('globals', [given.slug ?? '']);
		return read(given);
	});
	for (const name of drafts) {
		wrap(name, (read, given, trace) => {
			trace.hasDrafts = true;
			return read(given);
		});
	}
	return adapter;
};
