import type { Deprecation } from '@repo/types/contracts';
import type { Operation, Paths } from '../openapi/operation.ts';
import type { Schema } from '../openapi/schemas.ts';

interface Described {
	paths: Paths;
	schemas: Record<string, Schema>;
	/** The name of a collection's schema. */
	nameOf: (slug: string) => string;
}

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** What a reader of the description is told. */
const noteOf = ({ since, sunset, instead }: Deprecation): string =>
	`Deprecated since ${since}, gone after ${sunset}. ${instead.en}`;

const withNote = (description: unknown, deprecation: Deprecation): string =>
	[description, noteOf(deprecation)].filter(Boolean).join(' ');

// What is described is shared with other descriptions, so that nothing is changed in place.
const markField = (
	{ schemas, nameOf }: Described,
	deprecation: Deprecation & { field: string; collection: string },
) => {
	const { collection, field } = deprecation;
	const name = nameOf(collection);
	const properties = schemas[name]?.['properties'] as Record<string, Schema> | undefined;
	const property = properties?.[field];
	if (property === undefined) throw new Error(`There is no field ${collection}.${field} to deprecate`);
	const marked = { ...property, description: withNote(property['description'], deprecation), deprecated: true };
	schemas[name] = { ...schemas[name], properties: { ...properties, [field]: marked } };
};

const markPath = ({ paths }: Described, deprecation: Deprecation & { path: string }) => {
	const item = paths[deprecation.path];
	if (item === undefined) throw new Error(`There is no path ${deprecation.path} to deprecate`);
	paths[deprecation.path] = Object.fromEntries(
		Object.entries(item).map(([method, operation]: [string, Operation]) => [
			method,
			{ ...operation, description: withNote(operation.description, deprecation), deprecated: true },
		]),
	);
};

/** Marks in the description what is to go. Throws where something else than what is described is to go, or too soon. */
export const markDeprecated = (described: Described, deprecations: readonly Deprecation[]): void => {
	for (const deprecation of deprecations) {
		const noticeMs = Date.parse(deprecation.sunset) - Date.parse(deprecation.since);
		if (!(noticeMs >= yearMs))
			throw new Error(
				`${deprecation.since} to ${deprecation.sunset} is less than the twelve months that were promised`,
			);
		if ('path' in deprecation) markPath(described, deprecation);
		else markField(described, deprecation);
	}
};
