import type { Locale } from '@repo/i18n';
import type { CollectionSlug, FlattenedField, PayloadRequest, SelectField } from 'payload';
import { verdict, type Entity } from '../access/judge.ts';
import { isRecord } from '../rich-text/nodes.ts';
import { isEmpty, type Comparison, type MergeChoice } from './compare.ts';
import type { MergePlan } from './plan.ts';
import type { Referrer } from './references.ts';
import { titleOf, type Row } from './sides.ts';

export interface ShownField {
	key: string;
	/** What the admin calls it. */
	label: string;
	locale: Locale | null;
	/** As an editor reads them; several where it is a list. */
	stays: string[];
	goes: string[];
	choices: MergeChoice[];
	choice: MergeChoice;
}

export type ShownReferrer = Omit<Referrer, 'updatedAt'>;

/** What a dry run answers. */
export interface ShownMerge {
	/** Sent back to do exactly this. */
	token: string;
	stays: { id: string; title: string; isPublic: boolean };
	goes: { id: string; title: string; isPublic: boolean };
	fields: ShownField[];
	/** How many documents of each type refer to the one that goes, and will refer to the other. */
	counts: { slug: string; label: string; count: number }[];
	/** Those that whoever asks may open, the first few hundred. */
	documents: ShownReferrer[];
}

const mostShown = 300;

const inLanguage = (label: unknown, language: string): string | undefined => {
	const text: unknown = isRecord(label) ? (label[language] ?? label['en']) : label;
	return typeof text === 'string' ? text : undefined;
};

const labelOf = (field: FlattenedField, language: string): string =>
	('label' in field ? inLanguage(field.label, language) : undefined) ?? field.name;

const pointsTo = (field: FlattenedField): CollectionSlug | undefined =>
	(field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
		? field.relationTo
		: undefined;

/** What the documents are called that either of them points to. */
const namesOf = async (req: PayloadRequest, comparisons: readonly Comparison[]): Promise<Map<string, string>> => {
	const wanted = new Map<CollectionSlug, Set<string>>();
	for (const { field, stays, goes } of comparisons) {
		const collection = pointsTo(field);
		if (collection === undefined) continue;
		const ids = wanted.get(collection) ?? new Set<string>();
		wanted.set(collection, ids);
		for (const id of [stays, goes].flat()) if (typeof id === 'string') ids.add(id);
	}
	const names = new Map<string, string>();
	for (const [collection, ids] of wanted) {
		const { docs } = await req.payload.db.find<Row>({
			collection,
			where: { id: { in: [...ids] } },
			locale: 'all',
			joins: false,
			limit: 0,
			pagination: false,
			sort: 'id',
			req,
		});
		const field = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id';
		for (const row of docs) names.set(row.id, titleOf(row, field, req.i18n.language));
	}
	return names;
};

interface Showing {
	names: ReadonlyMap<string, string>;
	language: string;
}

const shownValue = (field: FlattenedField, value: unknown, { names, language }: Showing): string => {
	if (pointsTo(field) !== undefined) return names.get(String(value)) ?? String(value);
	if (field.type === 'select') {
		const option = (field as SelectField).options.find((each) => typeof each !== 'string' && each.value === value);
		return (typeof option === 'object' && inLanguage(option.label, language)) || String(value);
	}
	if (!isRecord(value)) return String(value);
	return Object.entries(value)
		.filter(([name, each]) => name !== 'id' && !isEmpty(each))
		.map(([, each]) => String(each))
		.join(', ');
};

const shownValues = (field: FlattenedField, value: unknown, showing: Showing): string[] =>
	isEmpty(value) ? [] : [value].flat().map((each) => shownValue(field, each, showing));

const labelOfType = ({ payload }: PayloadRequest, { kind, slug }: Referrer, language: string): string => {
	const label =
		kind === 'globals'
			? payload.config.globals.find((each) => each.slug === slug)?.label
			: payload.collections[slug as CollectionSlug]?.config.labels.plural;
	return inLanguage(label, language) ?? slug;
};

const maySee = (req: PayloadRequest, { slug }: Referrer) => {
	const entity = slug as Entity;
	return verdict(req, entity, 'readDrafts') === true || verdict(req, entity, 'read') === true;
};

/** As an editor reads it. */
export const presentMerge = async (req: PayloadRequest, plan: MergePlan): Promise<ShownMerge> => {
	const { language } = req.i18n;
	const showing = { names: await namesOf(req, plan.comparisons), language };
	const side = (row: Row) => ({
		id: row.id,
		title: titleOf(row, 'name', language),
		isPublic: row._status === 'published',
	});
	const byType = Map.groupBy(plan.referrers, ({ slug }) => slug);
	return {
		token: plan.token,
		stays: side(plan.stays),
		goes: side(plan.goes),
		fields: plan.comparisons.map(({ key, field, locale, stays, goes, choices, choice }) => ({
			key,
			label: labelOf(field, language),
			locale,
			stays: shownValues(field, stays, showing),
			goes: shownValues(field, goes, showing),
			choices,
			choice,
		})),
		counts: [...byType].map(([slug, all]) => ({
			slug,
			label: labelOfType(req, all[0] as Referrer, language),
			count: all.length,
		})),
		documents: plan.referrers
			.filter((each) => maySee(req, each))
			.slice(0, mostShown)
			.map(({ updatedAt: _updatedAt, ...each }) => each),
	};
};
