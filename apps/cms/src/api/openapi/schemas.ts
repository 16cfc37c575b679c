import { configToJSONSchema, type SanitizedConfig } from 'payload';
import type { PublicEntity, PublicModel } from '../guard/model.ts';

export type Schema = Record<string, unknown>;

interface PayloadSchema extends Schema {
	properties?: Record<string, PayloadSchema>;
	items?: PayloadSchema;
	oneOf?: PayloadSchema[];
	type?: string | string[];
	enum?: unknown[];
	const?: unknown;
	required?: unknown;
	$ref?: string;
	title?: string;
}

interface Walk {
	/** `undefined` inside blocks: all of their fields are public. */
	entity: PublicEntity | undefined;
	refer: (definition: string) => string | undefined;
}

const richText = { $ref: '#/components/schemas/RichText' };

const isRichText = ({ properties }: PayloadSchema) => properties?.['root']?.properties?.['children'] !== undefined;

const allowsNull = ({ type }: PayloadSchema) => Array.isArray(type) && type.includes('null');

/** Payload's schema is made for its generator of types: this keeps what is JSON Schema 2020-12 and public. */
const publicSchema = (schema: PayloadSchema, path: string, walk: Walk): Schema | undefined => {
	if (schema.$ref !== undefined) {
		const name = walk.refer(schema.$ref.replace('#/definitions/', ''));
		return name === undefined ? undefined : { $ref: `#/components/schemas/${name}` };
	}
	if (isRichText(schema)) return allowsNull(schema) ? { oneOf: [richText, { type: 'null' }] } : richText;
	const { properties, items, oneOf, description, type, enum: values, const: only } = schema;
	if (only !== undefined) return { const: only };
	const said = { ...(description !== undefined && { description }) };
	if (oneOf !== undefined) {
		const kept = oneOf.flatMap((each) => publicSchema(each, path, walk) ?? []);
		return kept.length === 1 ? { ...(kept[0] as Schema), ...said } : { ...said, oneOf: kept };
	}
	if (properties !== undefined) {
		return {
			...said,
			type,
			properties: publicProperties(properties, `${path}.`, walk),
			// What tells one kind of block from another.
			...('blockType' in properties && { required: ['blockType'] }),
		};
	}
	if (items !== undefined) return { ...said, type, items: publicSchema(items, path, walk) ?? {} };
	const choices = values && allowsNull(schema) && !values.includes(null) ? [...values, null] : values;
	return { ...said, ...(type !== undefined && { type }), ...(choices && { enum: choices }) };
};

const publicProperties = (properties: Record<string, PayloadSchema>, prefix: string, walk: Walk) =>
	Object.fromEntries(
		Object.entries(properties).flatMap(([name, schema]) => {
			const path = `${prefix}${name}`.replace(/^\./, '');
			if (walk.entity !== undefined && path !== 'id' && !walk.entity.fields.has(path)) return [];
			// What a join lists is public by the rules of the collection it lists.
			const isJoin = walk.entity?.fields.get(path)?.joins !== undefined;
			const kept = publicSchema(schema, path, isJoin ? { ...walk, entity: undefined } : walk);
			return kept === undefined ? [] : [[name, kept]];
		}),
	);

const richTextSchema: Schema = {
	description: 'A tree of Lexical nodes. The same text is given as HTML and as plain text in the fields beside it.',
	type: 'object',
	properties: {
		root: {
			type: 'object',
			properties: { children: { type: 'array', items: { type: 'object' } } },
			additionalProperties: true,
		},
	},
	required: ['root'],
};

interface PublicSchemas {
	/** The name of each public collection's and global's schema, by slug. */
	names: ReadonlyMap<string, string>;
	/** By name: a schema for every public document, with its public fields only, and for what they consist of. */
	schemas: Record<string, Schema>;
}

/** What the public may read of the content model. */
export const publicSchemas = (config: SanitizedConfig, model: PublicModel): PublicSchemas => {
	const { definitions = {} } = configToJSONSchema(config, 'text') as { definitions?: Record<string, PayloadSchema> };
	const names = new Map(
		[...model.collections.keys(), ...model.globals.keys()].map((slug) => [slug, definitions[slug]?.title ?? slug]),
	);
	const isContent = new Set<string>(
		[...config.collections, ...config.globals].map(({ slug }) => slug).filter((slug) => !names.has(slug)),
	);
	const schemas: Record<string, Schema> = { RichText: richTextSchema };

	const refer = (definition: string): string | undefined => {
		if (isContent.has(definition)) return undefined;
		const known = names.get(definition);
		if (known !== undefined) return known;
		if (!(definition in schemas) && definitions[definition] !== undefined) {
			schemas[definition] = {};
			schemas[definition] = publicSchema(definitions[definition], '', { entity: undefined, refer }) ?? {};
		}
		return definition;
	};

	for (const [slug, name] of names) {
		const entity = model.collections.get(slug) ?? model.globals.get(slug);
		const definition = definitions[slug];
		if (entity === undefined || definition === undefined) continue;
		const properties = publicProperties(definition.properties ?? {}, '', { entity, refer });
		schemas[name] = { type: 'object', properties, required: ['id'] };
	}
	const sorted = Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return { names, schemas: Object.fromEntries(sorted) };
};
