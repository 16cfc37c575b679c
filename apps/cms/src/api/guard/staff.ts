import { isLocale } from '@repo/i18n';
import { badParameter } from '../problem.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const maxConditions = 1000;

const range = (query: Record<string, unknown>, name: string, max: number) => {
	const value = query[name];
	if (value === undefined || value === '') return;
	if (typeof value !== 'string' || !/^\d{1,9}$/.test(value) || Number(value) > max) {
		throw badParameter(name, `Must be a whole number from 0 to ${max}.`);
	}
};

const noSpecials = (value: unknown, name: string, counter = { left: maxConditions }, depth = 0): void => {
	counter.left -= 1;
	if (depth > 12 || counter.left < 0) throw badParameter(name, 'Too many conditions.');
	if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) {
		throw badParameter(name, 'Holds a character that no text has.');
	}
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) {
		if (key.startsWith('$') || key.includes('\0')) throw badParameter(`${name}[${key}]`, 'There is no such field.');
		noSpecials(inner, name, counter, depth + 1);
	}
};

const conditions = (node: unknown, path: string): void => {
	if (!isRecord(node)) throw badParameter(path, 'Must name a field and an operator.');
	for (const [key, value] of Object.entries(node)) {
		const here = `${path}[${key}]`;
		if (/^(and|or)$/i.test(key)) {
			const items = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
			if (items === undefined) throw badParameter(here, 'Must be a list of conditions.');
			for (const item of items) conditions(item, here);
		} else if (!isRecord(value)) throw badParameter(here, 'Must have an operator.');
	}
};

/** Payload's own rules hold for who works here; this only refuses what Payload would stumble over. */
export const guardStaffQuery = (query: Record<string, unknown>): void => {
	range(query, 'limit', 100_000);
	range(query, 'page', 1_000_000);
	range(query, 'depth', 100);
	const { locale, sort, where } = query;
	if (locale !== undefined && locale !== '' && locale !== 'all' && locale !== '*' && !isLocale(locale)) {
		throw badParameter('locale', 'There is no such language.');
	}
	if (sort !== undefined) {
		const keys = Array.isArray(sort) ? sort : [sort];
		if (!keys.every((key) => typeof key === 'string' && /^[\w.,\s-]*$/.test(key)))
			throw badParameter('sort', 'Must name fields.');
	}
	if (where !== undefined && where !== '') conditions(where, 'where');
	for (const name of ['select', 'populate', 'joins']) {
		const value = query[name];
		if (value !== undefined && value !== '' && !isRecord(value)) throw badParameter(name, 'Must name fields.');
	}
	for (const [name, value] of Object.entries(query)) noSpecials(value, name);
};
