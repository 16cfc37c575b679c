import { locales } from '@repo/i18n';
import { jsonStatDatasetSchema, changeSchema, changesPageSchema, problemSchema } from '@repo/types/contracts';
import { limits } from '../guard/parameters.ts';
import { contract } from './contract.ts';
import type { Parameter } from './operation.ts';
import type { Schema } from './schemas.ts';

/** Schemas of what is not a document. */
export const contracts: Record<string, Schema> = {
	Change: contract(changeSchema),
	ChangesPage: contract(changesPageSchema),
	JsonStatDataset: contract(jsonStatDatasetSchema),
	Problem: contract(problemSchema),
	Count: { type: 'object', properties: { totalDocs: { type: 'integer' } }, required: ['totalDocs'] },
	Paging: {
		description: 'Where a list stands. With pagination=false only `hasNextPage` and `hasPrevPage` are certain.',
		type: 'object',
		properties: {
			totalDocs: { type: 'integer' },
			limit: { type: 'integer' },
			totalPages: { type: 'integer' },
			page: { type: ['integer', 'null'] },
			pagingCounter: { type: ['integer', 'null'] },
			hasPrevPage: { type: 'boolean' },
			hasNextPage: { type: 'boolean' },
			prevPage: { type: ['integer', 'null'] },
			nextPage: { type: ['integer', 'null'] },
		},
	},
};

const fields = { type: 'object', additionalProperties: true };
const deep = { style: 'deepObject', explode: true } as const;

/** Parameters that several operations share. */
export const parameters: Record<string, Parameter> = {
	locale: {
		name: 'locale',
		in: 'query',
		description:
			'The language of texts. Without it, `Accept-Language` decides. A missing text is given in the next language of a fixed chain; `_lang` says in which, `_outdated` which texts are older than what they translate.',
		schema: { type: 'string', enum: [...locales] },
		example: 'sv',
	},
	fallbackLocale: {
		name: 'fallback-locale',
		in: 'query',
		description: 'The language to give instead where a text is missing, or `none`.',
		schema: { type: 'string', enum: [...locales, 'none'] },
		example: 'none',
	},
	depth: {
		name: 'depth',
		in: 'query',
		description: 'How many steps of relations are given as documents instead of ids.',
		schema: { type: 'integer', minimum: 0, maximum: limits.depth, default: limits.defaultDepth },
		example: 1,
	},
	limit: {
		name: 'limit',
		in: 'query',
		description: 'How many documents a page has.',
		schema: { type: 'integer', minimum: 1, maximum: limits.limit, default: limits.defaultLimit },
		example: 20,
	},
	page: {
		name: 'page',
		in: 'query',
		description: 'Which page, the first being 1.',
		schema: { type: 'integer', minimum: 1, maximum: limits.page, default: 1 },
		example: 1,
	},
	pagination: {
		name: 'pagination',
		in: 'query',
		description: 'With `false` nothing is counted, which is faster.',
		schema: { type: 'boolean', default: true },
		example: false,
	},
	sort: {
		name: 'sort',
		in: 'query',
		description: `Up to ${limits.sortKeys} fields, separated by commas; a minus turns the order round.`,
		schema: { type: 'string' },
		example: '-publicUpdatedAt',
	},
	where: {
		name: 'where',
		in: 'query',
		description:
			'Conditions on public fields, at most ten, such as `where[country][equals]=SE`. Operators: equals, not_equals, in, not_in, exists, like, contains, greater_than, greater_than_equal, less_than, less_than_equal; `and` and `or` hold lists of conditions.',
		...deep,
		schema: fields,
	},
	select: {
		name: 'select',
		in: 'query',
		description: 'Only these fields, as in `select[title]=true`; or all but these, as in `select[body]=false`.',
		...deep,
		schema: fields,
	},
	populate: {
		name: 'populate',
		in: 'query',
		description: 'Which fields related documents have, by collection, as in `populate[themes][title]=true`.',
		...deep,
		schema: fields,
	},
	joins: {
		name: 'joins',
		in: 'query',
		description: 'Lists of documents that point here: `joins[practices][limit]=5`, or `joins=false` for none.',
		...deep,
		schema: fields,
	},
};

const header = (description: string): Schema => ({ description, schema: { type: 'string' } });

export const headers: Record<string, Schema> = {
	ETag: header('A strong tag: send it as `If-None-Match` to learn whether the answer has changed.'),
	'Last-Modified': header('When the newest part of the answer changed.'),
	'Cache-Control': header('How long the answer may be kept, and shown when we cannot be reached.'),
	'Content-Language': header('The language that was asked for.'),
	Vary: header('What the answer depends on besides its address.'),
	RateLimit: header('What is left of the quota, and when it is whole again.'),
	'RateLimit-Policy': header('The quota.'),
	Link: header('The licence of the content (RFC 8288, `rel="license"`).'),
};

const problem = (description: string): Schema => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

export const responses: Record<string, Schema> = {
	NotModified: { description: 'The answer you have is still right.' },
	BadRequest: problem('A parameter is wrong: `parameter` says which one, `detail` why.'),
	Unauthorized: problem('The key is missing or not valid.'),
	Forbidden: problem('This is not open to the public.'),
	NotFound: problem('There is no such document, or it is not public.'),
	NotAcceptable: problem('There is no representation that you accept.'),
	Gone: problem('The document was withdrawn: remove your copy.'),
	TooManyRequests: problem('The quota is used up: `Retry-After` says for how long.'),
	Unavailable: problem('Try again after the seconds that `Retry-After` says.'),
};
