import fc from 'fast-check';
import type { OpenapiDocument } from '../../src/api/openapi/document.ts';
import type { Operation, Parameter } from '../../src/api/openapi/operation.ts';

export interface GeneratedRequest {
	method: string;
	/** Path and query, encoded; not always well. */
	address: string;
	headers: Record<string, string>;
	body: string | undefined;
	contentType: string;
}

const nastyValues = [
	'',
	' ',
	'0',
	'-1',
	'1e9',
	'99999999999999999999',
	'0x10',
	'NaN',
	'Infinity',
	'null',
	'undefined',
	'true',
	'[object Object]',
	"' OR 1=1 --",
	'"; DROP TABLE practices; --',
	'{"$gt":""}',
	'$where',
	'%',
	'_',
	'*',
	'../../../../etc/passwd',
	'..%2f..%2f',
	'<script>alert(1)</script>',
	'${7*7}',
	'{{7*7}}',
	'\u0000',
	'a\u0000b',
	'\r\nX-Injected: 1',
	'😀👩‍👩‍👧‍👦',
	'مرحبا‏',
	'e\u0301\u0323',
	'İıſß',
	'__proto__',
	'constructor',
	'2026-13-45',
	'2026-02-30T99:99:99Z',
	'sv,en',
	'xx',
	'all',
	'x'.repeat(3000),
];
const brokenEncodings = ['%', '%E0%A4%A', '%ED%A0%80', '%00', '+', '%25%30%30', '&&&', '=', '[', ']]'];

const nasty = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...nastyValues) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.double().map(String) },
);

const encode = (text: string) => encodeURIComponent(text.toWellFormed());
const encoded = fc.oneof(
	{ weight: 6, arbitrary: nasty.map(encode) },
	{ weight: 1, arbitrary: fc.constantFrom(...brokenEncodings) },
);

/** Values that fit a parameter as often as not. */
const valueOf = ({ schema, example }: Parameter): fc.Arbitrary<string> => {
	const fitting = [schema['enum'], example, schema['minimum'], schema['maximum']]
		.flat()
		.filter((value) => value !== undefined)
		.map((value) => encode(String(value)));
	return fitting.length === 0 ? encoded : fc.oneof(fc.constantFrom(...fitting), encoded);
};

const fieldNames = ['title', 'slug', 'country', 'themes', 'id', '_status', 'updatedAt', 'deletedAt', 'keys.hash', 'x'];
const operators = ['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'contains', 'greater_than', 'near', '$ne'];
const key = fc.oneof(
	fc.constantFrom(...fieldNames, ...operators, 'and', 'or', '0', '100000', '__proto__', '').map(encode),
	nasty.map(encode),
);

/** `where[or][0][title][equals]=…`, and what only looks like it. */
const deepPair = (name: string) =>
	fc
		.tuple(fc.array(key, { minLength: 0, maxLength: 8 }), encoded)
		.map(([keys, value]) => `${encode(name)}${keys.map((each) => `[${each}]`).join('')}=${value}`);

const queryOf = (parameters: readonly Parameter[]): fc.Arbitrary<string> => {
	const pairs = parameters
		.filter((each) => each.in === 'query')
		.map((parameter) =>
			parameter.style === 'deepObject'
				? deepPair(parameter.name)
				: fc.oneof(
						{ weight: 5, arbitrary: valueOf(parameter).map((value) => `${encode(parameter.name)}=${value}`) },
						{ weight: 1, arbitrary: deepPair(parameter.name) },
					),
		);
	const strange = fc.tuple(key, encoded).map(([name, value]) => `${name}=${value}`);
	const hidden = fc.constantFrom(
		'draft=true',
		'trash=true',
		'locale=all',
		'overrideAccess=true',
		'showHiddenFields=true',
	);
	return fc
		.array(fc.oneof({ weight: 2, arbitrary: strange }, { weight: 2, arbitrary: hidden }, ...pairs), { maxLength: 5 })
		.map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`));
};

const headerValue = nasty.map((text) => text.replace(/[^\t\x20-\x7e]/g, '?'));
const headersArbitrary = fc.dictionary(
	fc.constantFrom(
		'Accept',
		'Accept-Language',
		'Accept-Encoding',
		'If-None-Match',
		'If-Modified-Since',
		'Range',
		'Prefer',
		'Last-Event-ID',
		'X-HTTP-Method-Override',
		'X-Request-Id',
		'X-Forwarded-For',
		'Origin',
	),
	headerValue,
	{ maxKeys: 2 },
);

interface Body {
	content: Record<string, { example?: unknown; schema: { properties?: object } }>;
}

const jsonBody = (example: object) => {
	const typical = JSON.stringify(example);
	return fc.oneof(
		fc.constant(typical),
		fc.json(),
		nasty,
		fc.nat(typical.length).map((length) => typical.slice(0, length)),
		fc
			.tuple(fc.constantFrom(...Object.keys({ x: 1, ...example })), fc.jsonValue())
			.map(([name, value]) => JSON.stringify({ ...example, [name]: value })),
	);
};

const formBody = (properties: object) =>
	fc
		.array(fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(properties)), key), encoded), { maxLength: 5 })
		.map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const bodyOf = ({ requestBody }: Operation): fc.Arbitrary<{ body: string | undefined; contentType: string }> => {
	const [contentType, described] = Object.entries((requestBody as Body | undefined)?.content ?? {})[0] ?? [];
	if (contentType === undefined || described === undefined) {
		return fc.constant({ body: undefined, contentType: 'application/json' });
	}
	const body = contentType.endsWith('json')
		? jsonBody((described.example ?? {}) as object)
		: formBody(described.schema.properties ?? {});
	return body.map((text) => ({ body: text, contentType }));
};

/** Requests to one operation, a part of them as described, most of them wrong in some way. */
export const requestsTo = (
	document: OpenapiDocument,
	method: string,
	path: string,
	operation: Operation,
): fc.Arbitrary<GeneratedRequest> => {
	const shared = document.components.parameters;
	const parameters = (operation.parameters ?? []).map((each) =>
		'$ref' in each ? (shared[each.$ref.split('/').at(-1) ?? ''] as Parameter) : each,
	);
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	const filled = fc
		.tuple(
			...names.map((name) => {
				const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
				return parameter ? valueOf(parameter) : encoded;
			}),
		)
		.map((values) => names.reduce((text, name, index) => text.replace(`{${name}}`, () => values[index] ?? ''), path));
	const parts = fc.record({
		method: fc.oneof(
			{ weight: 9, arbitrary: fc.constant(method.toUpperCase()) },
			{ weight: 1, arbitrary: fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS') },
		),
		address: fc.tuple(filled, queryOf(parameters)).map(([filledPath, query]) => filledPath + query),
		headers: headersArbitrary,
	});
	return fc.tuple(parts, bodyOf(operation)).map(([head, body]) => ({ ...head, ...body }));
};
