import type { FlattenedBlock, FlattenedField } from 'payload';
import { everything, type Selection } from './selection.ts';

type Row = Record<string, unknown>;

export interface ShapeContext {
	/** Every language the content can be in, in our order. */
	locales: readonly string[];
	/** The language that is asked for; its value is always there. */
	locale?: string | undefined;
	blocks: Record<string, FlattenedBlock>;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (field: FlattenedField) =>
	field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true);

const isComputed = (field: FlattenedField) => field.type === 'join' || ('virtual' in field && Boolean(field.virtual));

const blockOf = (field: Extract<FlattenedField, { type: 'blocks' }>, slug: unknown, { blocks }: ShapeContext) =>
	field.blocks.find((block) => block.slug === slug) ?? blocks[String(slug)];

const shapeValue = (
	field: FlattenedField,
	value: unknown,
	selection: Selection,
	context: ShapeContext,
	isLocalized: boolean,
): unknown => {
	if (field.type === 'group' || field.type === 'tab') {
		return shapeRow(isRow(value) ? value : {}, field.flattenedFields, selection, context, isLocalized);
	}
	if (isList(field) && !Array.isArray(value)) return value === undefined || value === null ? [] : value;
	if (field.type === 'array') {
		return (value as Row[]).map((row) => shapeRow(row, field.flattenedFields, selection, context, isLocalized));
	}
	if (field.type === 'blocks') {
		return (value as Row[]).map((row) => {
			const block = blockOf(field, row['blockType'], context);
			return block ? shapeRow(row, block.flattenedFields, everything, context, isLocalized) : row;
		});
	}
	return value === undefined ? null : value;
};

/** One value per language that has one, in the order of the languages. */
const shapeLanguages = (field: FlattenedField, value: unknown, selection: Selection, context: ShapeContext): Row => {
	const given = isRow(value) ? value : {};
	const shaped: Row = {};
	for (const locale of context.locales) {
		const text = given[locale];
		if (text !== undefined && text !== null) shaped[locale] = shapeValue(field, text, selection, context, true);
		else if (locale === context.locale) shaped[locale] = isList(field) ? [] : null;
	}
	return shaped;
};

/** An absent value is `null`, an absent list `[]`; keys come in the order of the fields, `id` first. */
export const shapeRow = (
	row: Row,
	fields: readonly FlattenedField[],
	selection: Selection,
	context: ShapeContext,
	isLocalized = false,
): Row => {
	const { id, ...rest } = row;
	const shaped: Row = id === undefined ? {} : { id };
	for (const field of fields) {
		const { name } = field;
		if (name === 'id') continue;
		const value = rest[name];
		delete rest[name];
		if (!selection.has(name)) continue;
		if (isComputed(field)) {
			if (value !== undefined) shaped[name] = value;
			continue;
		}
		shaped[name] =
			field.localized && !isLocalized
				? shapeLanguages(field, value, selection.within(name), context)
				: shapeValue(field, value, selection.within(name), context, isLocalized);
	}
	return Object.assign(shaped, rest);
};
