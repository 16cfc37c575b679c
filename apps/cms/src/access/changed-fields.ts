import { isDeepStrictEqual } from 'node:util';
import type { Field } from 'payload';

export interface ChangedField {
	path: string;
	isLocalised: boolean;
}

type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing comes as `null`, as an empty text or list, as a group of nothings, or not at all. */
const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === null ||
	value === '' ||
	value === false ||
	(Array.isArray(value) && value.length === 0) ||
	(isValues(value) && Object.values(value).every(isEmpty));

/** A related document comes populated, as an id, or as an id with its collection. */
const referenceOf = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(referenceOf);
	if (!isValues(value)) return value;
	if ('relationTo' in value) return { relationTo: value.relationTo, value: referenceOf(value.value) };
	return 'id' in value ? value.id : value;
};

const comparable = (field: Field, value: unknown): unknown => {
	switch (field.type) {
		case 'relationship':
		case 'upload':
			return referenceOf(value);
		case 'date':
			return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : value;
		case 'number':
			return typeof value === 'string' ? Number(value) : value;
		case 'checkbox':
			return typeof value === 'string' ? value === 'true' : value;
		default:
			return value;
	}
};

const isSame = (field: Field, submitted: unknown, stored: unknown) => {
	const [left, right] = [comparable(field, submitted), comparable(field, stored)];
	return (isEmpty(left) && isEmpty(right)) || isDeepStrictEqual(left, right);
};

const rowsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isValues) : []);

const sameRows = (submitted: Values[], stored: Values[]) =>
	submitted.length === stored.length &&
	submitted.every((row, index) => row.id === stored[index]?.id && row.blockType === stored[index]?.blockType);

/** The fields whose submitted values differ from the stored ones, innermost first; of rows also their order and number. */
export const changedFields = (
	fields: readonly Field[],
	submitted: Values,
	stored: Values,
	names: readonly string[] = [],
	isLocalised = false,
): ChangedField[] =>
	fields.flatMap((field): ChangedField[] => {
		if (field.type === 'tabs') {
			return field.tabs.flatMap((tab) =>
				'name' in tab && tab.name
					? changedFields([{ ...tab, type: 'group' } as Field], submitted, stored, names, isLocalised)
					: changedFields(tab.fields, submitted, stored, names, isLocalised),
			);
		}
		if (!('name' in field) || !field.name) {
			return 'fields' in field ? changedFields(field.fields, submitted, stored, names, isLocalised) : [];
		}
		const value = submitted[field.name];
		if (value === undefined || field.type === 'join' || ('virtual' in field && field.virtual)) return [];

		const path = [...names, field.name];
		const localised = isLocalised || ('localized' in field && field.localized === true);
		const itself = { path: path.join('.'), isLocalised: localised };
		const before = stored[field.name];
		switch (field.type) {
			case 'group':
				if (localised) break;
				if (!isValues(value)) return isEmpty(value) && isEmpty(before) ? [] : [itself];
				return changedFields(field.fields, value, isValues(before) ? before : {}, path, localised);
			case 'array':
			case 'blocks': {
				if (localised) break;
				const [rows, storedRows] = [rowsOf(value), rowsOf(before)];
				const structure = sameRows(rows, storedRows) ? [] : [itself];
				const inside = rows.flatMap((row) => {
					const storedRow = storedRows.find(({ id }) => id !== undefined && id === row.id) ?? {};
					const rowFields =
						field.type === 'array'
							? field.fields
							: (field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []);
					return changedFields(
						rowFields.filter((inner) => !('name' in inner && inner.name === 'id')),
						row,
						storedRow,
						path,
						localised,
					);
				});
				return [...structure, ...inside];
			}
			default:
		}
		return isSame(field, value, before) ? [] : [itself];
	});
