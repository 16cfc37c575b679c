import { matchRoute } from '@repo/i18n';

/** Where the social picture of a page is: drawn from its route and what its address names. */
export const socialAddress = (pathname: string): string | undefined => {
	const match = matchRoute(pathname);
	if (!match) return undefined;
	const { route, locale, parameters } = match;
	const { slug, country, place } = parameters;
	const subject = slug ?? (country && place ? `${country}-${place}` : undefined);
	return subject ? `/social/${locale}/${route}/${encodeURIComponent(subject)}.png` : `/social/${locale}/${route}.png`;
};
