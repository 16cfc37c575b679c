import { isLocale, type Locale } from './locales.ts';

/** A document of the API, which says in what language each of its texts is. */
export interface Tongued {
	_lang?: Record<string, unknown> | unknown[] | string | number | boolean | null;
}

/** The language a text is really in; the page's where the API does not say. */
export const languageOf = (document: Tongued | null | undefined, path: string, locale: Locale): Locale => {
	const languages = document?._lang;
	const language =
		languages && typeof languages === 'object' && !Array.isArray(languages) ? languages[path] : undefined;
	return isLocale(language) ? language : locale;
};
