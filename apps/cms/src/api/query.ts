import type { Request } from 'express';
import * as qs from 'qs-esm';

/** As Payload itself reads a query string, so that both see the same. */
export const readQuery = (request: Request): Record<string, unknown> => {
	const start = request.originalUrl.indexOf('?');
	if (start < 0) return {};
	return qs.parse(request.originalUrl.slice(start + 1), { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 });
};

/** Query strings know no `null`; Payload reads the word. */
const speakable = (value: unknown): unknown => {
	if (value === null) return 'null';
	if (Array.isArray(value)) return value.map(speakable);
	if (typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, speakable(inner)]));
};

export const writeQuery = (query: Record<string, unknown>): string => {
	const text = qs.stringify(speakable(query) as object);
	return text === '' ? '' : `?${text}`;
};

/** The parts of a path below /api, decoded; nothing for one that cannot be. */
export const pathParts = (request: Request): string[] => {
	const [path = ''] = request.originalUrl.split('?');
	return path
		.replace(/^\/api/, '')
		.split('/')
		.filter((part) => part !== '')
		.map(decodeURIComponent);
};
