import { createHash } from 'node:crypto';

// Given by the database or by Payload, not by whoever wrote the content.
const ignored = new Set(['id', '_id', '__v', 'createdAt', 'updatedAt', 'publicUpdatedAt', 'globalType']);

/** One form of a value whichever database it was read from: blanks left out, keys in order. */
const canonical = (value: unknown): unknown => {
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => canonical(item) ?? null);
	if (typeof value !== 'object') return value === '' ? undefined : value;
	if (value === null) return undefined;
	const entries = Object.entries(value)
		.filter(([name]) => !ignored.has(name))
		.map(([name, item]) => [name, canonical(item)] as const)
		.filter(([, item]) => item !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** Two documents with the same content have the same fingerprint. */
export const fingerprint = (value: unknown): string =>
	createHash('sha256')
		.update(JSON.stringify(canonical(value)) ?? '')
		.digest('base64url')
		.slice(0, 22);
