import type { Endpoint, SanitizedConfig } from 'payload';
import type { OpenapiDocument } from '../../src/api/openapi/document.ts';
import type { Operation, Parameter } from '../../src/api/openapi/operation.ts';
import type { Hidden } from './hidden.ts';

/** What a parameter may be asked with to see more than one should; of others what the description says. */
const probes: Record<string, readonly string[]> = {
	where: [
		'where[_status][equals]=draft',
		'where[_status][not_equals]=published',
		'where[deletedAt][exists]=true',
		'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
		'where[risksSeen][exists]=true',
		'where[stage][equals]=returned',
		'where[withdrawnAt][exists]=true',
	],
	sort: ['sort=-deletedAt', 'sort=stage', 'sort=withdrawnAt', 'sort=-createdAt'],
	limit: ['limit=100', 'limit=0'],
	pagination: ['pagination=false'],
	locale: ['locale=all', 'locale=da', 'locale=*'],
	fallbackLocale: ['fallback-locale=da&locale=sv', 'fallbackLocale=da&locale=sv'],
	depth: ['depth=0', 'depth=2', 'depth=9'],
	select: ['select[stage]=true&select[risksSeen]=true&select[translation]=true', 'select[title]=true'],
	populate: ['populate[people][email]=true&depth=2'],
	joins: [
		'joins[practices][where][_status][equals]=draft',
		'joins[practices][limit]=100&joins[testimonies][limit]=100&joins[news][limit]=100&depth=2',
		'joins[testimonies][count]=true',
	],
	cursor: ['cursor=0', 'cursor=x'],
	since: ['since=0'],
	types: ['types=testimonies,news'],
	verb: [
		'verb=ListRecords&metadataPrefix=oai_dc',
		'verb=ListIdentifiers&metadataPrefix=oai_dc',
		'verb=ListSets',
		'verb=Identify',
	],
	extensions: [],
	variables: [],
	operationName: [],
	query: [],
};

/** Nobody describes these, and Payload knows them. */
const undescribed = [
	'',
	'draft=true',
	'trash=true',
	'draft=true&trash=true&locale=all',
	'draft=true&locale=da',
	'draft=true&depth=2&limit=100',
	'overrideAccess=true&showHiddenFields=true&draft=true',
	'autosave=true&draft=true',
	'publishSpecificLocale=da',
	'unpublishAllLocales=true',
	'preview=true&secret=&token=x',
];

const parametersOf = (document: OpenapiDocument, { parameters = [] }: Operation): Parameter[] =>
	parameters.map((each) =>
		'$ref' in each ? (document.components.parameters[each.$ref.split('/').at(-1) ?? ''] as Parameter) : each,
	);

const described = ({ name, schema, example }: Parameter): string[] =>
	[schema['enum'], example]
		.flat()
		.filter((value) => value !== undefined)
		.slice(0, 3)
		.map((value) => `${name}=${encodeURIComponent(String(value))}`);

const enumOf = (parameters: readonly Parameter[], name: string): string[] => {
	const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
	return ((parameter?.schema['enum'] as unknown[] | undefined) ?? []).map(String);
};

/** The paths of a described operation: of each hidden document that it could be about, or with each value it knows. */
const filled = (path: string, parameters: readonly Parameter[], hidden: readonly Hidden[]): string[] => {
	const own = /^\/api\/(\w+)\/(?:slug\/)?\{/.exec(path)?.[1];
	const about = hidden.filter(({ collection }) => own === undefined || collection === own);
	const of = (one: Hidden) =>
		path.replaceAll(/\{(\w+)\}/g, (_, name: 'id' | 'collection') => (name in one ? one[name] : one.slug));
	const named = /\{(?:id|slug|dataset|token)\}/.test(path);
	const known = [...path.matchAll(/\{(\w+)\}/g)].reduce<string[]>(
		(paths, [whole, name = '']) =>
			paths.flatMap((each) => enumOf(parameters, name).map((value) => each.replace(whole, value))),
		[path],
	);
	return named ? about.map(of) : known;
};

/** Every address that reads, of everything that is described, with every parameter that it has. */
export const describedAddresses = (document: OpenapiDocument, hidden: readonly Hidden[]): string[] =>
	Object.entries(document.paths).flatMap(([path, item]) => {
		const operation = (item as Record<string, Operation>)['get'];
		if (!operation) return [];
		const parameters = parametersOf(document, operation);
		const asked = parameters
			.filter((each) => each.in === 'query')
			.flatMap((each) => probes[each.name] ?? described(each));
		const records = hidden.map(
			({ collection, id }) => `verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:${collection}/${id}`,
		);
		const queries = [...undescribed, ...asked, ...(path === '/oai' ? records : [])];
		const paths = filled(path, parameters, hidden);
		// Every path and every way, in turn.
		return Array.from({ length: Math.max(paths.length, queries.length) }, (_, index) => {
			const [address, query] = [paths[index % paths.length], queries[index % queries.length]];
			return `${address}?${query}`;
		});
	});

const isRead = ({ method }: Endpoint) => method === 'get' || method === 'head';

/** Every address that reads, of everything that Payload answers to, described or not. */
export const configuredAddresses = (config: SanitizedConfig, hidden: readonly Hidden[]): string[] => {
	const ofCollections = config.collections.flatMap(({ slug, endpoints }) => {
		const documents = hidden.filter(({ collection }) => collection === slug);
		const ids = documents.length > 0 ? documents.map(({ id }) => id) : ['01900000-0000-7000-8000-000000000000'];
		const names = documents.flatMap(({ files }) => files);
		return (endpoints || []).filter(isRead).flatMap(({ path }) => {
			const own = path.includes(':filename') ? (names.length > 0 ? names : ['x.png']) : ids;
			const paths = path.includes(':') ? own.map((value) => path.replaceAll(/:\w+\??/g, value)) : [path];
			return paths.map((each) => `/api/${slug}${each === '/' ? '' : each}`);
		});
	});
	const ofGlobals = config.globals.flatMap(({ slug, endpoints }) =>
		(endpoints || []).filter(isRead).map(({ path }) => `/api/globals/${slug}${path.replaceAll(/:\w+/g, 'x')}`),
	);
	const ofAll = (config.endpoints ?? []).filter(isRead).map(({ path }) => `/api${path.replaceAll(/:\w+/g, 'x')}`);
	return [...ofCollections, ...ofGlobals, ...ofAll].flatMap((address) => [
		address,
		`${address}?draft=true&trash=true&locale=da&depth=2`,
	]);
};
