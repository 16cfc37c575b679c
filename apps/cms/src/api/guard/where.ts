import type { Where } from 'payload';
import { badParameter } from '../problem.ts';
import type { FieldKind, PublicEntity, PublicField } from './model.ts';

const maxLeaves = 10;
const maxListLength = 100;
const maxValueLength = 500;
const maxDepth = 6;

const comparisons = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const;
const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const;

const operators: Record<FieldKind, ReadonlySet<string>> = {
	text: new Set([...equality, 'like', 'contains']),
	choice: new Set(equality),
	number: new Set([...equality, ...comparisons]),
	date: new Set([...equality, ...comparisons]),
	boolean: new Set(['equals', 'not_equals', 'exists']),
	relation: new Set(equality),
	id: new Set(['equals', 'not_equals', 'in', 'not_in']),
	other: new Set(),
};

// A document with several values meets "not this one" on one database and not on the other.
const negative = new Set(['not_equals', 'not_in']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const truth = (value: unknown, path: string): boolean => {
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	throw badParameter(path, 'Must be true or false.');
};

const isNull = (value: unknown): boolean => value === null || value === 'null';

const scalar = (value: unknown, kind: FieldKind, path: string): string | number | boolean | null => {
	if (isNull(value)) return null;
	if (kind === 'boolean') return truth(value, path);
	if (kind === 'date' && value instanceof Date) return value.toISOString();
	if (typeof value !== 'string' && typeof value !== 'number')
		throw badParameter(path, 'Must be one value, not a list or an object.');
	const text = String(value);
	if (text.length > maxValueLength) throw badParameter(path, `May have at most ${maxValueLength} characters.`);
	if (text.includes('\0') || !text.isWellFormed()) throw badParameter(path, 'Holds a character that no text has.');
	if (kind === 'number') {
		const number = text.trim() === '' ? NaN : Number(text);
		if (!Number.isFinite(number)) throw badParameter(path, 'Must be a number.');
		return number;
	}
	if (kind === 'date') {
		// ISO 8601 only: what else `Date` understands differs from engine to engine.
		const date = /^\d{4}(-\d{2}){0,2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ? new Date(text) : new Date(NaN);
		if (Number.isNaN(date.getTime()))
			throw badParameter(path, 'Must be a date such as 2026-03-01 or 2026-03-01T12:00:00Z.');
		return date.toISOString();
	}
	return text;
};

const listed = (value: unknown): unknown[] =>
	Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];

const list = (value: unknown, kind: FieldKind, path: string) => {
	const values = listed(value);
	if (values.length === 0 || values.length > maxListLength) {
		throw badParameter(path, `Must list 1 to ${maxListLength} values.`);
	}
	return values.map((each) => scalar(each, kind, path));
};

const leaf = (name: string, field: PublicField, operator: string, value: unknown, path: string): Where => {
	if (!operators[field.kind].has(operator)) {
		const known = [...operators[field.kind]].join(', ');
		throw badParameter(
			path,
			known === '' ? 'Documents cannot be found by this field.' : `Unknown operator; one of ${known}.`,
		);
	}
	if (field.hasMany || field.repeated) {
		// Links to what is hidden are not there: whether any is left is more than the databases are asked.
		const asksForNone = field.kind === 'relation' && (operator === 'exists' || listed(value).some(isNull));
		if (negative.has(operator) || asksForNone)
			throw badParameter(path, 'A field with several values can only be asked for what it has.');
	}
	switch (operator) {
		case 'exists':
			return { [name]: { exists: truth(value, path) } };
		case 'in':
			return { [name]: { in: list(value, field.kind, path) } };
		case 'not_in':
			// One database leaves out documents without a value for `not_in`; for `not_equals` both keep them.
			return { and: list(value, field.kind, path).map((each) => ({ [name]: { not_equals: each } })) };
		case 'like':
		case 'contains': {
			const text = scalar(value, 'text', path);
			if (text === null || text === '') throw badParameter(path, 'Must be a text.');
			return { [name]: { [operator]: text } };
		}
		default:
			return { [name]: { [operator]: scalar(value, field.kind, path) } };
	}
};

/** Checks a `where` of the public and gives back the one that Payload sees. */
export const guardWhere = (where: unknown, entity: PublicEntity, parameter = 'where'): Where => {
	let leaves = 0;

	const visit = (node: unknown, path: string, depth: number): Where => {
		if (!isRecord(node))
			throw badParameter(path, 'Must name a field and an operator, as in where[country][equals]=SE.');
		if (depth > maxDepth) throw badParameter(path, `May be nested at most ${maxDepth} levels.`);
		const parts: Where[] = [];
		for (const [key, value] of Object.entries(node)) {
			const here = `${path}[${key}]`;
			if (key === 'and' || key === 'or') {
				const items = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
				if (items === undefined || items.length === 0) throw badParameter(here, 'Must be a list of conditions.');
				parts.push({ [key]: items.map((item, index) => visit(item, `${here}[${index}]`, depth + 1)) });
				continue;
			}
			const field = entity.fields.get(key);
			if (field === undefined || field.virtual) throw badParameter(here, `There is no such field in ${entity.slug}.`);
			if (!isRecord(value) || Object.keys(value).length === 0) {
				throw badParameter(here, 'Must have an operator, as in where[country][equals]=SE.');
			}
			for (const [operator, operand] of Object.entries(value)) {
				leaves += 1;
				if (leaves > maxLeaves) throw badParameter(parameter, `May hold at most ${maxLeaves} conditions.`);
				parts.push(leaf(key, field, operator, operand, `${here}[${operator}]`));
			}
		}
		return parts.length === 1 && parts[0] !== undefined ? parts[0] : { and: parts };
	};

	const guarded = visit(where, parameter, 0);
	return 'and' in guarded && guarded.and?.length === 0 ? {} : guarded;
};
