import { isLocale, locales, type Locale } from './locales.ts';

type Json = Record<string, unknown> | unknown[] | string | number | boolean | null;

/** A document of the API, which says in what language each of its texts is. */
export interface Tongued {
	_lang?: Json;
	/** Texts that are older than what they translate → the language of that. */
	_outdated?: Json;
}

/** The language a text is really in; the page's where the API does not say. */
export const languageOf = (document: Tongued | null | undefined, path: string, locale: Locale): Locale => {
	const languages = document?._lang;
	const language =
		languages && typeof languages === 'object' && !Array.isArray(languages) ? languages[path] : undefined;
	return isLocale(language) ? language : locale;
};

/** The languages in which texts have changed since they were translated into what the document shows. */
export const changedSince = (document: Tongued | null | undefined): Locale[] => {
	const outdated = document?._outdated;
	const named: unknown[] = outdated && typeof outdated === 'object' ? Object.values(outdated) : [];
	return locales.filter((locale) => named.includes(locale));
};
