import { commonZone } from '../fields/place.ts';
import type { ChangedValue, PlannedRow, Planning, RowProblem } from './plan-row.ts';
import { canonical, storedValue } from './stored-values.ts';
import { isRequired, withoutLanguage, type Column } from './columns.ts';

/** The field's own rules, as a save would ask them. */
export const validate = async (
	planning: Planning,
	{ column, to }: ChangedValue,
	planned: PlannedRow,
): Promise<RowProblem[]> => {
	const { req, collection } = planning;
	const { field, name, path, rows } = column;
	const check =
		'validate' in field ? (field.validate as ((value: unknown, options: object) => unknown) | undefined) : undefined;
	if (!check) return [];
	const parent = (each: Column) => [each.rows, ...each.path.slice(0, -1)].join('.');
	const siblings = Object.fromEntries(
		planning.columns
			.filter((other) => parent(other) === parent(column) && (other.locale ?? column.locale) === column.locale)
			.map((other) => [other.field.name, planned.values.get(other) ?? storedValue(planned.document, other)]),
	);
	// Filled in by the save itself.
	if (field.type === 'date' && field.timezone) siblings[`${field.name}_tz`] ??= commonZone;
	const messages: RowProblem[] = [];
	for (const value of rows === undefined ? [to] : (to as unknown[])) {
		if (rows !== undefined && value === null) continue;
		const answer = await check(value, {
			...field,
			blockData: {},
			collectionSlug: collection,
			data: siblings,
			event: 'submit',
			id: planned.document?.id,
			operation: planned.document ? 'update' : 'create',
			overrideAccess: true,
			path: [...path],
			preferences: { fields: {} },
			req,
			required: false,
			siblingData: siblings,
		});
		if (typeof answer === 'string') messages.push({ column: name, message: answer });
	}
	return messages;
};

const isThere = (value: unknown) => canonical(value, { field: { type: 'text' } } as Column) !== 'null';

/** What every document of the kind has to have, by names without languages. */
export const missing = (planning: Planning, planned: PlannedRow): string[] => {
	const needed = new Set(planning.columns.filter(isRequired).map(withoutLanguage));
	for (const column of planning.columns) {
		const value = planned.values.has(column) ? planned.values.get(column) : storedValue(planned.document, column);
		if (isThere(value)) needed.delete(withoutLanguage(column));
	}
	// A field that comes with a value of its own needs none from the file.
	return [...needed].filter((name) => {
		const column = planning.columns.find((each) => withoutLanguage(each) === name);
		const isPreset = column && 'defaultValue' in column.field && column.field.defaultValue !== undefined;
		return planned.document !== undefined || !isPreset;
	});
};
