import { href } from '@repo/i18n';
import type { Deprecation } from '@repo/types/contracts';
import type { RequestHandler } from 'express';
import { environment } from '../../environment.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Which addresses a path of the description stands for. `count` is beside `{id}` and no id. */
const patternOf = (path: string): RegExp =>
	new RegExp(
		`^${path
			.split(/(\{\w+\})/)
			.map((part) => (part.startsWith('{') ? '(?!count$)[^/]+' : escaped(part)))
			.join('')}/?$`,
	);

const coveredBy = (deprecation: Deprecation): ((path: string) => boolean) => {
	const pattern =
		'path' in deprecation
			? patternOf(deprecation.path)
			: new RegExp(String.raw`^/api/${escaped(deprecation.collection)}(?:/(?!count/?$)[^/]+)*/?$`);
	return (path) => pattern.test(path);
};

const moment = (day: string) => new Date(`${day}T00:00:00Z`);

/** The first of several announcements and the first of several ends hold for the whole answer. */
const first = (days: readonly string[]) => moment(days.toSorted()[0] ?? '');

/** Where it stands what is to go and what comes in its place. */
const links = () => [
	`<${environment.cmsUrl}/api/docs>; rel="deprecation"; type="text/html"`,
	`<${environment.siteUrl}${href('forAgencies', 'en')}>; rel="sunset"; type="text/html"`,
];

/** Says in every answer that is concerned that something in it is to go: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594). */
export const announceDeprecations = (deprecations: readonly Deprecation[]): RequestHandler => {
	const known = deprecations.map((deprecation) => ({ ...deprecation, covers: coveredBy(deprecation) }));
	return (request, response, next) => {
		const concerned = known.filter(({ covers }) => covers(request.path));
		if (concerned.length > 0) {
			response.set({
				Deprecation: `@${first(concerned.map(({ since }) => since)).getTime() / 1000}`,
				Sunset: first(concerned.map(({ sunset }) => sunset)).toUTCString(),
			});
			for (const link of links()) response.append('Link', link);
		}
		next();
	};
};
