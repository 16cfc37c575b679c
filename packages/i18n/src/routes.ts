import { isLocale, locales, type Locale } from './locales.ts';
import { segments, type Segment } from './segments.ts';

type Part = Segment | `:${string}`;

/** Every page type: its address in words of `segments` and `:parameters`, after the language. */
export const routes = {
	home: [],
	themes: ['themes'],
	theme: ['themes', ':slug'],
	practices: ['practices'],
	practice: ['practices', ':slug'],
	proposePractice: ['practices', 'propose'],
	proposal: ['practices', 'propose', ':token'],
	organisations: ['organisations'],
	organisation: ['organisations', ':slug'],
	conferences: ['conferences'],
	pastConferences: ['conferences', 'past'],
	conference: ['conferences', ':slug'],
	voices: ['voices'],
	voice: ['voices', ':slug'],
	withdrawConsent: ['voices', 'withdraw', ':token'],
	research: ['research'],
	study: ['research', ':slug'],
	citation: ['research', ':slug', ':file'],
	news: ['news'],
	newsItem: ['news', ':slug'],
	columns: ['columns'],
	writer: ['columns', 'writers', ':slug'],
	column: ['columns', ':slug'],
	statistics: ['statistics'],
	statisticsMap: ['statistics', 'map'],
	statisticsMapFile: ['statistics', 'map', ':file'],
	municipalities: ['municipalities'],
	municipality: ['municipalities', ':country', ':place'],
	search: ['search'],
	about: ['about'],
	contact: ['contact'],
	forAgencies: ['for-agencies'],
	accessibility: ['accessibility'],
	privacy: ['privacy'],
	newsletter: ['newsletter'],
	page: ['pages', ':slug'],
} as const satisfies Record<string, readonly Part[]>;

export type Route = keyof typeof routes;

type NameOf<P> = P extends `:${infer Name}` ? Name : never;
type ParameterNames<R extends Route> = NameOf<(typeof routes)[R][number]>;
export type RouteParameters<R extends Route> = Record<ParameterNames<R>, string>;
/** Routes whose address has no parameters. */
export type PlainRoute = { [R in Route]: [ParameterNames<R>] extends [never] ? R : never }[Route];

type ParametersArgument<R extends Route> = [ParameterNames<R>] extends [never]
	? [parameters?: Record<string, never>]
	: [parameters: RouteParameters<R>];

const isParameter = (part: Part): part is `:${string}` => part.startsWith(':');

const build = (parts: readonly Part[], locale: Locale, parameters: Record<string, string>) =>
	[
		'',
		...parts.map((part) =>
			isParameter(part) ? encodeURIComponent(parameters[part.slice(1)] ?? '') : segments[part][locale],
		),
	].join('/');

/** The address of a page in a language: `href('practice', 'sv', { slug: 'delad-tradgard' })`. */
export const href = <R extends Route>(route: R, locale: Locale, ...[parameters]: ParametersArgument<R>): string =>
	`/${locale}${build(routes[route], locale, parameters ?? {})}`;

export interface RouteMatch {
	route: Route;
	/** The language of the page, the first part of the address. */
	locale: Locale;
	/** The language whose words the rest of the address is written in. */
	wordsOf: Locale;
	parameters: Record<string, string>;
}

const decode = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

const matchParts = (parts: readonly Part[], found: readonly string[], locale: Locale) => {
	if (parts.length !== found.length) return undefined;
	const parameters: Record<string, string> = {};
	for (const [i, part] of parts.entries()) {
		const text = found[i] ?? '';
		if (isParameter(part)) parameters[part.slice(1)] = decode(text);
		else if (segments[part][locale] !== text) return undefined;
	}
	return parameters;
};

/** Fixed words win over parameters, whatever the order of the table. */
const bySpecificity = (Object.keys(routes) as Route[]).toSorted(
	(a, b) => routes[a].filter(isParameter).length - routes[b].filter(isParameter).length,
);

/** The page behind an address. Words of another language are understood too; `wordsOf` then says whose they are. */
export const matchRoute = (pathname: string): RouteMatch | undefined => {
	const [, locale, ...found] = pathname.replace(/\/+$/, '').split('/');
	if (!isLocale(locale)) return undefined;
	for (const wordsOf of [locale, ...locales.filter((other) => other !== locale)]) {
		for (const route of bySpecificity) {
			const parameters = matchParts(routes[route], found, wordsOf);
			if (parameters) return { route, locale, wordsOf, parameters };
		}
	}
	return undefined;
};

/** The address of a matched page in another language, with the same parameters. */
export const hrefOf = ({ route, parameters }: Pick<RouteMatch, 'route' | 'parameters'>, locale: Locale): string =>
	`/${locale}${build(routes[route], locale, parameters)}`;

/** The address by which the site's folders know the page: English words after the page's language. */
export const folderPath = ({ route, locale, parameters }: RouteMatch): string =>
	`/${locale}${build(routes[route], 'en', parameters)}`;

/** The route's own word, such as `practices` for every page about practices. */
export const sectionOf = (route: Route): Segment | undefined => routes[route][0];
