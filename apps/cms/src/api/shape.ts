import { isLocale } from '@repo/i18n';
import type { Field } from 'payload';
import { Problem } from './problem.ts';

type Values = Record<string, unknown>;
interface Mistake {
	path: string;
	message: string;
}

const isRecord = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) =>
	(typeof value === 'number' && Number.isFinite(value)) ||
	(typeof value === 'string' && (value === '' || Number.isFinite(Number(value))));
const isDate = (value: unknown) => typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)));
const isBoolean = (value: unknown) => typeof value === 'boolean' || value === 'true' || value === 'false';
const isReference = (value: unknown) => isText(value) || (isRecord(value) && (isText(value.value) || isText(value.id)));

const one: Partial<Record<Field['type'], [test: (value: unknown) => boolean, message: string]>> = {
	text: [isText, 'Must be a text.'],
	textarea: [isText, 'Must be a text.'],
	email: [isText, 'Must be a text.'],
	code: [isText, 'Must be a text.'],
	number: [isNumber, 'Must be a number.'],
	date: [isDate, 'Must be a date.'],
	checkbox: [isBoolean, 'Must be true or false.'],
	select: [isText, 'Must be one of the options.'],
	radio: [isText, 'Must be one of the options.'],
	relationship: [isReference, 'Must be the id of a document.'],
	upload: [isReference, 'Must be the id of a file.'],
	richText: [(value) => value === '' || (isRecord(value) && isRecord(value.root)), 'Must be a rich text.'],
};

const maxRows = 1000;

const rows = (value: unknown, path: string, mistakes: Mistake[]): Values[] => {
	// The admin's forms send 0 for a list without rows.
	if (value === 0 || value === '0' || value === '') return [];
	if (Array.isArray(value) && value.length <= maxRows && value.every(isRecord)) return value;
	mistakes.push({ path, message: `Must be a list of at most ${maxRows} objects.` });
	return [];
};

const checkValue = (field: Field, value: unknown, path: string, mistakes: Mistake[]): void => {
	if (value === null || value === undefined) return;
	switch (field.type) {
		case 'group':
			if (isRecord(value)) walk(field.fields, value, `${path}.`, mistakes);
			else mistakes.push({ path, message: 'Must be an object.' });
			return;
		case 'array':
			for (const [index, row] of rows(value, path, mistakes).entries()) {
				walk(field.fields, row, `${path}.${index}.`, mistakes);
			}
			return;
		case 'blocks':
			for (const [index, row] of rows(value, path, mistakes).entries()) {
				const block = field.blocks.find(({ slug }) => slug === row.blockType);
				if (block) walk(block.fields, row, `${path}.${index}.`, mistakes);
				else mistakes.push({ path: `${path}.${index}.blockType`, message: 'There is no such block.' });
			}
			return;
		default:
	}
	const rule = one[field.type];
	if (rule === undefined) return;
	const [test, message] = rule;
	const isMany = 'hasMany' in field && field.hasMany === true;
	const values = isMany && Array.isArray(value) ? value : [value];
	if (values.length > maxRows || !values.every(test)) mistakes.push({ path, message });
};

const isPerLocale = (value: unknown): value is Values =>
	isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale);

const walk = (fields: readonly Field[], values: Values, prefix: string, mistakes: Mistake[]): void => {
	for (const field of fields) {
		if (field.type === 'tabs') {
			for (const tab of field.tabs) {
				const inside = 'name' in tab && tab.name ? values[tab.name] : values;
				if (isRecord(inside))
					walk(tab.fields, inside, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix, mistakes);
			}
			continue;
		}
		if (!('name' in field) || field.name === undefined) {
			if ('fields' in field) walk(field.fields, values, prefix, mistakes);
			continue;
		}
		if ('virtual' in field && field.virtual) continue;
		const value = values[field.name];
		const path = `${prefix}${field.name}`;
		// With locale=all a text comes in all languages at once.
		const each = 'localized' in field && field.localized && isPerLocale(value) ? Object.values(value) : [value];
		for (const single of each) checkValue(field, single, path, mistakes);
	}
};

/**
 * Refuses values of the wrong kind before Payload works with them: its validation takes the kind for granted,
 * and would fail where it should refuse.
 */
export const checkShape = (fields: readonly Field[], data: Values): void => {
	const mistakes: Mistake[] = [];
	walk(fields, data, '', mistakes);
	if (mistakes.length === 0) return;
	const message = `The following fields are invalid: ${mistakes.map(({ path }) => path).join(', ')}`;
	throw new Problem('invalid-data', {
		detail: message,
		// The shape of Payload's own validation errors, which its admin shows beside the fields.
		members: { errors: [{ name: 'ValidationError', message, data: { errors: mistakes } }] },
	});
};
