import { rdfFormats } from '@repo/formats/rdf';
import { isLocale } from '@repo/i18n';
import { LRUCache } from 'lru-cache';
import type { PublicModel } from '../../api/guard/model.ts';
import { statisticsMediaTypes } from '../../api/statistics/formats.ts';

/** A public read, written in one way whatever order and spelling it was asked in. */
export interface PublicAddress {
	/** Path and query. */
	target: string;
	/** Whether the address itself says which language, or that it is all of them; otherwise the request's headers do. */
	namesLocale: boolean;
	/** What can be asked for with `Accept`, the usual one first; without it, `Accept` changes nothing. */
	mediaTypes?: readonly string[] | undefined;
}

interface PublicPath {
	path: RegExp;
	mediaTypes?: readonly string[];
	/** The answer holds all languages, so that it is the same whichever is asked for. */
	isInAllLanguages?: true;
}

/** Beside collections and globals. */
const paths: readonly PublicPath[] = [
	{ path: /^\/api\/statistics\/[^/]+$/, mediaTypes: statisticsMediaTypes },
	{ path: /^\/api\/(?:docs|openapi\.json)$/ },
	{ path: /^\/calendar\.ics$/ },
	{ path: /^\/feeds\/[^/]+$/ },
	{ path: /^\/oai$/, isInAllLanguages: true },
	{ path: /^\/(?:catalog|concepts)\.(?:jsonld|ttl)$/, isInAllLanguages: true },
	{ path: /^\/(?:catalog|concepts)$/, mediaTypes: Object.values(rdfFormats), isInAllLanguages: true },
	{ path: /^\/api\/graphql$/, mediaTypes: ['application/json', 'application/graphql-response+json'] },
];

const maxParameters = 100;
const rememberedBytes = 8 * 1024 * 1024;
const rememberedLength = 2000;

/** Letters, digits and escapes of one path; what else there is may mean one thing here and another to Express. */
const plainPath = /^(?:\/(?!\.)[\w\-.~%!$&'()*+,=:@]+)+$/;

/** Sorted, and escaped in one way. Nothing for a query that would be read differently when written again. */
const writeQuery = (query: string): { text: string; namesLocale: boolean } | undefined => {
	const parameters = new URLSearchParams(query);
	if (parameters.size > maxParameters) return undefined;
	parameters.sort();
	const text = parameters.toString();
	// Text that is not UTF-8 was replaced.
	if (text.includes('%EF%BF%BD')) return undefined;
	const locales = parameters.getAll('locale');
	return { text, namesLocale: locales.length === 1 && isLocale(locales[0]) };
};

/** Tells public reads from everything else: files, previews, what needs a login, and what there is not. */
export const createAddresses = (model: PublicModel) => {
	const isContent = ([api, first = '', second, ...rest]: readonly string[]): boolean => {
		if (api !== 'api') return false;
		if (first === 'globals') return model.globals.has(second ?? '') && rest.length === 0;
		if (!model.collections.has(first)) return false;
		if (second === 'slug') return rest.length === 1;
		return second !== 'versions' && second !== 'file' && rest.length === 0;
	};

	const read = (url: string): PublicAddress | undefined => {
		const start = url.indexOf('?');
		const path = (start < 0 ? url : url.slice(0, start)).replace(/\/$/, '');
		if (!plainPath.test(path)) return undefined;
		const special = paths.find((each) => each.path.test(path));
		if (special === undefined && !isContent(path.slice(1).split('/'))) return undefined;
		const query = writeQuery(start < 0 ? '' : url.slice(start + 1));
		if (query === undefined) return undefined;
		const { text, namesLocale } = query;
		return {
			target: text === '' ? path : `${path}?${text}`,
			namesLocale: namesLocale || special?.isInAllLanguages === true,
			mediaTypes: special?.mediaTypes,
		};
	};

	const known = new LRUCache<string, PublicAddress>({
		maxSize: rememberedBytes,
		sizeCalculation: ({ target }, url) => 2 * (url.length + target.length) + 200,
	});

	return (url: string): PublicAddress | undefined => {
		const remembered = known.get(url);
		if (remembered !== undefined) return remembered;
		const address = read(url);
		if (address !== undefined && url.length <= rememberedLength) known.set(url, address);
		return address;
	};
};
