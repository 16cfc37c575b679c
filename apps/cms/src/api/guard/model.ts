import type {
	CollectionConfig,
	FlattenedField,
	Payload,
	PayloadRequest,
	SanitizedCollectionConfig,
	SanitizedGlobalConfig,
} from 'payload';

export type FieldKind = 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'relation' | 'id' | 'other';

export interface PublicField {
	kind: FieldKind;
	hasMany: boolean;
	localized: boolean;
	/** Inside an array or a block, where one document has many values. */
	repeated: boolean;
	/** Only in the answer when it is selected by name. */
	heavy: boolean;
	/** Given by a hook; not stored, so not to be asked for. */
	virtual: boolean;
	/** The collection a join lists. */
	joins?: string;
}

export interface PublicEntity {
	slug: string;
	isUpload: boolean;
	fields: ReadonlyMap<string, PublicField>;
}

/** What the public may read, as the access rules have it. */
export interface PublicModel {
	collections: ReadonlyMap<string, PublicEntity>;
	globals: ReadonlyMap<string, PublicEntity>;
}

const kinds: Partial<Record<FlattenedField['type'], FieldKind>> = {
	text: 'text',
	textarea: 'text',
	email: 'text',
	code: 'text',
	number: 'number',
	date: 'date',
	checkbox: 'boolean',
	select: 'choice',
	radio: 'choice',
	relationship: 'relation',
	upload: 'relation',
};

// Payload adds it to collections with a trash; what is in there is nobody's business.
const neverPublic = new Set(['deletedAt']);

type Rule = ((args: { req: PayloadRequest }) => unknown) | undefined;

/** Whether a visitor gets through a rule; a rule that needs to know the document decides later. */
const admits = async (rule: Rule, req: PayloadRequest): Promise<boolean> => {
	if (rule === undefined) return true;
	return (await rule({ req })) !== false;
};

const addFields = async (
	into: Map<string, PublicField>,
	fields: readonly FlattenedField[],
	req: PayloadRequest,
	inherited: { prefix: string; localized: boolean; repeated: boolean; inBlock?: boolean },
): Promise<void> => {
	for (const field of fields) {
		if (neverPublic.has(field.name) || ('hidden' in field && field.hidden)) continue;
		const rule = 'access' in field ? (field.access?.read as Rule) : undefined;
		if (!(await admits(rule, req))) continue;
		const path = `${inherited.prefix}${field.name}`;
		const localized = inherited.localized || ('localized' in field && field.localized === true);
		into.set(path, {
			kind: inherited.inBlock ? 'other' : path === 'id' ? 'id' : (kinds[field.type] ?? 'other'),
			hasMany: 'hasMany' in field && field.hasMany === true,
			localized,
			repeated: inherited.repeated,
			heavy: (field.custom as { heavy?: unknown } | undefined)?.heavy === true,
			virtual: 'virtual' in field && Boolean(field.virtual),
			...(field.type === 'join' && typeof field.collection === 'string' && { joins: field.collection }),
		});
		const inner = { prefix: `${path}.`, localized, inBlock: inherited.inBlock ?? false };
		if (field.type === 'group' || field.type === 'tab') {
			await addFields(into, field.flattenedFields, req, { ...inner, repeated: inherited.repeated });
		} else if (field.type === 'array') {
			await addFields(into, field.flattenedFields, req, { ...inner, repeated: true });
		} else if (field.type === 'blocks') {
			for (const block of field.blocks) {
				await addFields(into, block.flattenedFields, req, {
					...inner,
					prefix: `${path}.${block.slug}.`,
					repeated: true,
					inBlock: true,
				});
			}
		}
	}
};

const entity = async (
	{ slug, flattenedFields, ...config }: SanitizedCollectionConfig | SanitizedGlobalConfig,
	req: PayloadRequest,
): Promise<PublicEntity> => {
	const fields = new Map<string, PublicField>();
	await addFields(fields, flattenedFields, req, { prefix: '', localized: false, repeated: false });
	return { slug, isUpload: Boolean((config as Partial<CollectionConfig>).upload), fields };
};

/** Asks every rule once, as a visitor. */
export const publicModel = async (payload: Payload): Promise<PublicModel> => {
	const req = { user: null, payload, context: {}, headers: new Headers(), query: {} } as unknown as PayloadRequest;
	const collections = new Map<string, PublicEntity>();
	for (const { config } of Object.values(payload.collections)) {
		// Payload's own collections (jobs, locks, preferences) are never content.
		if (config.slug.startsWith('payload-') || config.auth) continue;
		if (await admits(config.access.read as Rule, req)) collections.set(config.slug, await entity(config, req));
	}
	const globals = new Map<string, PublicEntity>();
	for (const config of payload.globals.config) {
		if (await admits(config.access.read as Rule, req)) globals.set(config.slug, await entity(config, req));
	}
	return { collections, globals };
};
