import type { Endpoint, Payload } from 'payload';

/** Whether a path fits a pattern such as `/versions/:id` or `/access/:id?`. */
const fits = (pattern: string, parts: readonly string[]): boolean => {
	const wanted = pattern.split('/').filter((part) => part !== '');
	const required = wanted.filter((part) => !part.endsWith('?')).length;
	if (parts.length < required || parts.length > wanted.length) return false;
	return parts.every((part, index) => wanted[index]?.startsWith(':') || wanted[index] === part);
};

const methodsOf = (endpoints: readonly Endpoint[] | false | undefined, parts: readonly string[]): string[] =>
	endpoints ? endpoints.filter(({ path }) => fits(path, parts)).map(({ method }) => method.toUpperCase()) : [];

/** The methods Payload has an answer to at a path below /api; none where there is nothing. */
export const methodsAt = (payload: Payload, parts: readonly string[]): string[] => {
	const [first = '', ...rest] = parts;
	const found =
		first === 'globals'
			? methodsOf(payload.globals.config.find(({ slug }) => slug === rest[0])?.endpoints, rest.slice(1))
			: Object.hasOwn(payload.collections, first)
				? methodsOf(payload.collections[first]?.config.endpoints, rest)
				: methodsOf(payload.config.endpoints, parts);
	return [...new Set(found.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].toSorted();
};
