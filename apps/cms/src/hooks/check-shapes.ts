import type { CollectionConfig, Field, GlobalConfig, PayloadRequest } from 'payload';
import { validate as isUuid } from 'uuid';
import { message } from '../labels/messages.ts';
import { refuse } from './refuse.ts';

type Values = Record<string, unknown>;
type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) =>
	typeof value === 'number' ? Number.isFinite(value) : isText(value) && !Number.isNaN(Number(value));
const isYesNo: Test = (value) => typeof value === 'boolean' || ['true', 'false', ''].includes(value as string);
const isMoment: Test = (value) =>
	value === '' || ((isText(value) || value instanceof Date) && !Number.isNaN(new Date(value as string).getTime()));
const isReference: Test = (value) => isText(value) || (isObject(value) && (isText(value['id']) || 'value' in value));
const isRichText: Test = (value) =>
	isObject(value) && isObject(value['root']) && Array.isArray(value['root']['children']);
const oneOf =
	(values: readonly string[]): Test =>
	(value) =>
		value === '' || values.includes(value as string);

const testOf = (field: Field): Test | undefined => {
	switch (field.type) {
		case 'text':
		case 'textarea':
		case 'email':
		case 'code':
			return isText;
		case 'number':
			return isNumber;
		case 'checkbox':
			return isYesNo;
		case 'date':
			return isMoment;
		case 'select':
		case 'radio':
			return oneOf(field.options.map((option) => (typeof option === 'string' ? option : option.value)));
		case 'relationship':
		case 'upload':
			return isReference;
		case 'richText':
			return isRichText;
		default:
			return undefined;
	}
};

const isAbsent = (value: unknown) => value === undefined || value === null;

const inRows = (rows: unknown, path: string, fieldsOf: (row: Values) => Field[] | undefined): string[] => {
	// The admin sends the number of rows where there are none.
	if (isAbsent(rows) || rows === 0) return [];
	if (!Array.isArray(rows)) return [path];
	return rows.flatMap((row: unknown, index) => {
		const fields = isObject(row) ? fieldsOf(row) : undefined;
		return isObject(row) && fields ? wrongIn(fields, row, `${path}.${index}.`) : [`${path}.${index}`];
	});
};

const wrongInGroup = (fields: Field[], value: unknown, path: string): string[] => {
	if (value === undefined) return [];
	return isObject(value) ? wrongIn(fields, value, `${path}.`) : [path];
};

const wrongInField = (field: Field, values: Values, prefix: string): string[] => {
	if (field.type === 'tabs') {
		return field.tabs.flatMap((tab) =>
			'name' in tab && tab.name
				? wrongInGroup(tab.fields, values[tab.name], prefix + tab.name)
				: wrongIn(tab.fields, values, prefix),
		);
	}
	if (!('name' in field) || !field.name) return 'fields' in field ? wrongIn(field.fields, values, prefix) : [];
	const path = prefix + field.name;
	const value = values[field.name];
	if (field.type === 'group') return wrongInGroup(field.fields, value, path);
	if (field.type === 'array') return inRows(value, path, () => field.fields);
	if (field.type === 'blocks') {
		return inRows(value, path, (row) => field.blocks.find(({ slug }) => slug === row['blockType'])?.fields);
	}
	if ('virtual' in field && field.virtual) return [];
	const isRight = testOf(field);
	if (!isRight) return [];
	const isMany = 'hasMany' in field && field.hasMany === true;
	const given = isMany && Array.isArray(value) ? value : [value];
	const wrong = isAbsent(value) || given.every(isRight) ? [] : [path];
	return field.type === 'date' ? [...wrong, ...wrongZone(field.timezone, values[`${field.name}_tz`], path)] : wrong;
};

const wrongZone = (timezone: unknown, zone: unknown, path: string): string[] => {
	if (isAbsent(zone) || zone === '' || !isObject(timezone)) return [];
	const zones = (timezone['supportedTimezones'] ?? []) as { value: string }[];
	return zones.some(({ value }) => value === zone) ? [] : [`${path}_tz`];
};

/** The paths of values that are not of their field's type. Payload stores some of those, above all in drafts. */
export const wrongIn = (fields: Field[], values: Values, prefix = ''): string[] =>
	fields.flatMap((field) => wrongInField(field, values, prefix));

interface Operation {
	args?: unknown;
	operation: string;
	overrideAccess?: boolean | undefined;
	req: PayloadRequest;
}

const writes = ['create', 'update', 'updateByID'];

const checkWith =
	(slug: string, fields: Field[]) =>
	({ args, operation, overrideAccess, req }: Operation): void => {
		const { data } = (args ?? {}) as { data?: unknown };
		if (!writes.includes(operation) || !isObject(data)) return;
		const id = data['id'];
		// Our own code may choose readable ids; whoever sends one sends a UUID.
		const isForeignId = operation === 'create' && !overrideAccess && !isAbsent(id) && !isUuid(id);
		const wrong = [...(isForeignId ? ['id'] : []), ...wrongIn(fields, data)];
		if (wrong.length > 0) {
			refuse({ req, collection: slug }, ...wrong.map((path) => ({ path, message: message(req, 'wrongForm') })));
		}
	};

/** Refuses values of the wrong type before anything else looks at them. */
export const shaped = (collection: CollectionConfig): CollectionConfig => {
	const check = checkWith(collection.slug, collection.fields);
	return {
		...collection,
		hooks: { ...collection.hooks, beforeOperation: [check, ...(collection.hooks?.beforeOperation ?? [])] },
	};
};

export const shapedGlobal = (global: GlobalConfig): GlobalConfig => {
	const check = checkWith(global.slug, global.fields);
	return { ...global, hooks: { ...global.hooks, beforeOperation: [check, ...(global.hooks?.beforeOperation ?? [])] } };
};
