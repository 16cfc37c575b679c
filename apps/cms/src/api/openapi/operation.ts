import type { Schema } from './schemas.ts';

export interface Parameter {
	name: string;
	in: 'query' | 'path' | 'header';
	description: string;
	required?: boolean;
	schema: Schema;
	example?: unknown;
	style?: 'deepObject';
	explode?: boolean;
}

type Reference = { $ref: string };

export interface Operation {
	operationId: string;
	tags: string[];
	summary: string;
	description?: string;
	parameters?: (Parameter | Reference)[];
	requestBody?: Schema;
	responses: Record<string, Schema>;
	deprecated?: true;
	security?: Record<string, string[]>[];
	/** Commands that run as they stand against an installation with the seed content. */
	'x-codeSamples'?: { lang: 'Shell'; label: string; source: string }[];
}

export type PathItem = Partial<Record<'get' | 'post' | 'patch' | 'delete', Operation>>;
export type Paths = Record<string, PathItem>;

/** Where the samples are told to look; the served document says its own address instead. */
export const exampleServer = 'http://localhost:3001';

/** A sample of one GET. */
export const sample = (label: string, address: string, ...headers: string[]) => ({
	lang: 'Shell' as const,
	label,
	// Without -g, curl takes brackets in an address for a pattern of its own.
	source: [
		address.includes('[') ? 'curl -g' : 'curl',
		...headers.map((header) => `-H '${header}'`),
		`'${exampleServer}${address}'`,
	].join(' '),
});

/** One of the shared answers. */
export const use = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });

/** What every public read may answer besides its content. */
export const readProblems = {
	'304': use('NotModified'),
	'400': use('BadRequest'),
	'429': use('TooManyRequests'),
	'503': use('Unavailable'),
};
export const documentProblems = { ...readProblems, '404': use('NotFound'), '410': use('Gone') };

const headers = Object.fromEntries(
	['ETag', 'Last-Modified', 'Cache-Control', 'Content-Language', 'Vary', 'RateLimit', 'RateLimit-Policy', 'Link'].map(
		(name) => [name, { $ref: `#/components/headers/${name}` }],
	),
);

/** A public answer, by content type. */
export const answer = (description: string, content: Record<string, Schema>): Schema => ({
	description,
	headers,
	content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
});

export const json = (description: string, schema: Schema): Schema =>
	answer(description, { 'application/json': schema });

export const schemaOf = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const parameterOf = (name: string): Reference => ({ $ref: `#/components/parameters/${name}` });
