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
export const languageLinks = (
	{ pathname, search }: Pick<URL, 'pathname' | 'search'>,
	head: PageHead | undefined,
): LanguageLink[] => {
	const match = matchRoute(pathname);
	return order
		.filter((locale) => locales.includes(locale))
		.map((locale) => {
			const alternate = head?.alternates?.[locale];
			const same = match && head ? hrefOf(match, locale) : `/${locale}`;
			return {
				locale,
				name: localeNames[locale],
				// A draft is seen in every language by the same link.
				href: head?.isPreview ? same + search : (alternate?.href ?? same),
				isTranslated: head?.alternates ? (alternate?.isTranslated ?? false) : head !== undefined,
			};
		});
};
