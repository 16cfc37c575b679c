import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig, Sort, Where } from 'payload';

/** What the adapter is asked, as far as it says which documents the answer depends on. */
export interface Question {
	collection?: string;
	joins?: Record<string, unknown> | false;
	sort?: Sort;
	where?: Where | null;
}

export const pathsIn = (where: Where | null | undefined): string[] =>
	Object.entries(where ?? {}).flatMap(([key, value]) => (Array.isArray(value) ? value.flatMap(pathsIn) : [key]));

/** Its parts of which each has to be fulfilled. Where a level has several lists, Payload goes by the last. */
export const conjunctsOf = (where: Where | null | undefined): Where[] => {
	const parts = Object.entries(where ?? {});
	const isPlain = parts.filter(([, value]) => Array.isArray(value)).length <= 1;
	if (!isPlain) return [where ?? {}];
	return parts.flatMap(([key, value]) =>
		key === 'and' && Array.isArray(value) ? value.flatMap(conjunctsOf) : [{ [key]: value } as Where],
	);
};

/** The fields that a condition asks one value of, whatever else it asks. */
export const equalFields = (where: Where | null | undefined): string[] =>
	Object.entries(where ?? {}).flatMap(([key, value]) => {
		if (Array.isArray(value)) return key === 'and' ? value.flatMap(equalFields) : [];
		return typeof value?.equals === 'string' ? [key] : [];
	});

const targetsOf = (field: FlattenedField): string[] => {
	if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat();
	if (field.type === 'join') return [field.collection].flat();
	return [];
};

/** The other collections that a path such as `themes.area` looks into. */
const collectionsOnPath = (
	fields: readonly FlattenedField[],
	segments: readonly string[],
	config: SanitizedConfig,
): string[] => {
	const [name, ...rest] = segments;
	const field = fields.find((each) => each.name === name);
	if (!field || rest.length === 0) return [];
	const targets = targetsOf(field);
	if (targets.length > 0) {
		const inner = targets.flatMap((slug) =>
			collectionsOnPath(config.collections.find((each) => each.slug === slug)?.flattenedFields ?? [], rest, config),
		);
		return [...targets, ...inner];
	}
	if (field.type === 'blocks') {
		return field.blocks.flatMap(({ flattenedFields }) => collectionsOnPath(flattenedFields, rest, config));
	}
	return 'flattenedFields' in field ? collectionsOnPath(field.flattenedFields, rest, config) : [];
};

export const joined = (
	{ joins: configured, polymorphicJoins }: SanitizedCollectionConfig,
	joins: Question['joins'],
) => {
	if (joins === false) return [];
	const isAsked = ({ joinPath }: { joinPath: string }) => joins?.[joinPath] !== false;
	const single = Object.entries(configured ?? {}).flatMap(([slug, list]) => (list.some(isAsked) ? [slug] : []));
	const several = (polymorphicJoins ?? []).filter(isAsked).flatMap(({ field }) => [field.collection].flat());
	return [...single, ...several];
};

/** The collections beside its own that a question looks into: by its conditions, its order and its joins. */
export const otherCollections = (question: Question, config: SanitizedConfig): string[] => {
	const collection = config.collections.find(({ slug }) => slug === question.collection);
	if (!collection) return [];
	const sorts = [question.sort ?? []].flat().map((sort) => sort.replace(/^-/, ''));
	const paths = [...pathsIn(question.where), ...sorts].filter((path) => path.includes('.'));
	return [
		...paths.flatMap((path) => collectionsOnPath(collection.flattenedFields, path.split('.'), config)),
		...joined(collection, question.joins),
	];
};

/** Whether a condition asks only for what a document says once, for all languages. */
export const isSameInAllLanguages = (
	where: Where | null | undefined,
	{ flattenedFields }: SanitizedCollectionConfig,
): boolean =>
	pathsIn(where).every((path) => {
		const field = flattenedFields.find(({ name }) => name === path);
		return path === 'id' || (field !== undefined && !('flattenedFields' in field) && field.localized !== true);
	});

/** Whether no two documents of the collection can have the same value of the field in one language. */
export const isUnique = (name: string, { flattenedFields }: SanitizedCollectionConfig): boolean => {
	const field = flattenedFields.find((each) => each.name === name);
	return field !== undefined && 'unique' in field && field.unique === true;
};
