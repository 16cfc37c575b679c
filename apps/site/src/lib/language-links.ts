import { hrefOf, localeNames, locales, matchRoute, type Locale } from '@repo/i18n';
import type { PageHead } from './page-head.ts';

export interface LanguageLink {
	locale: Locale;
	name: string;
	href: string;
	/** Whether the page is really written in the language, not shown in another. */
	isTranslated: boolean;
}

/** The order of the languages by number of readers in the North, English last. */
const order: readonly Locale[] = ['sv', 'da', 'nb', 'fi', 'is', 'en'];

/** The same page in every language; pages without an address of their own lead to the front page. */
export const languageLinks = (pathname: string, head: PageHead | undefined): LanguageLink[] => {
	const match = matchRoute(pathname);
	return order
		.filter((locale) => locales.includes(locale))
		.map((locale) => {
			const alternate = head?.alternates?.[locale];
			const same = match && head ? hrefOf(match, locale) : `/${locale}`;
			return {
				locale,
				name: localeNames[locale],
				href: alternate?.href ?? same,
				isTranslated: head?.alternates ? (alternate?.isTranslated ?? false) : head !== undefined,
			};
		});
};
