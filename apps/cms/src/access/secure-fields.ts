import type { Field, FieldAccess, Tab } from 'payload';
import { hiddenFields, type FieldPlace } from './fields.ts';
import { mayWrite, rolesThatMay, type Entity } from './judge.ts';
import { actorOf, type AccessRole } from './roles.ts';
import type { Document } from './rules.ts';

type Names = readonly string[];
interface Guarded {
	access?: { create?: FieldAccess; read?: FieldAccess; update?: FieldAccess };
}

/** Every place of a field and what is in it: a group may be written to where one of its parts may. */
const placesWithin = (entity: Entity, field: Field, names: Names, isLocalised: boolean): FieldPlace[] => {
	const isNamed = 'name' in field && typeof field.name === 'string';
	const inner = isNamed ? [...names, field.name] : names;
	const localised = isLocalised || ('localized' in field && field.localized === true);
	const parts: Field[] =
		field.type === 'tabs'
			? field.tabs.flatMap((tab): Field[] => ('name' in tab ? [{ ...tab, type: 'group' } as Field] : tab.fields))
			: field.type === 'blocks'
				? field.blocks.flatMap((block) => block.fields)
				: 'fields' in field
					? field.fields
					: [];
	const own = isNamed ? [{ entity, path: inner.join('.'), isLocalised: localised }] : [];
	return [...own, ...parts.flatMap((part) => placesWithin(entity, part, inner, localised))];
};

const both =
	(ours: FieldAccess, theirs: FieldAccess | undefined): FieldAccess =>
	async (args) =>
		ours(args) && (theirs === undefined || (await theirs(args)));

const writeAccess = (entity: Entity, operation: 'create' | 'update', places: readonly FieldPlace[]): FieldAccess => {
	const mayAny = (roles: readonly AccessRole[]) => places.some((place) => mayWrite(roles, place));
	return ({ req, doc }) =>
		mayAny(rolesThatMay(req, entity, operation, operation === 'update' ? (doc as Document | undefined) : undefined));
};

const secured = (entity: Entity, field: Field, names: Names, isLocalised: boolean): Field => {
	const isNamed = 'name' in field && typeof field.name === 'string';
	const inner = isNamed ? [...names, field.name] : names;
	const localised = isLocalised || ('localized' in field && field.localized === true);
	const deeper = (parts: Field[], within = inner) => parts.map((part) => secured(entity, part, within, localised));

	let result = field;
	if (field.type === 'tabs') {
		const tabs = field.tabs.map(
			(tab) => ({ ...tab, fields: deeper(tab.fields, 'name' in tab ? [...inner, tab.name] : inner) }) as Tab,
		);
		result = { ...field, tabs };
	} else if (field.type === 'blocks') {
		result = { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: deeper(block.fields) })) };
	} else if ('fields' in field) {
		result = { ...field, fields: deeper(field.fields) } as Field;
	}
	if (!isNamed || field.type === 'join' || field.type === 'ui') return result;

	const path = inner.join('.');
	const places = placesWithin(entity, field, names, isLocalised);
	const { access } = field as Guarded;
	const readers = hiddenFields[entity]?.[path];
	const read: FieldAccess | undefined = readers && (({ req }) => readers(actorOf(req)));
	return {
		...result,
		access: {
			...access,
			create: both(writeAccess(entity, 'create', places), access?.create),
			update: both(writeAccess(entity, 'update', places), access?.update),
			...(read && { read: both(read, access?.read) }),
		},
	} as Field;
};

/** The same fields, each guarded by what the roles may write and read. */
export const secureFields = (entity: Entity, fields: Field[]): Field[] =>
	fields.map((field) => secured(entity, field, [], false));
