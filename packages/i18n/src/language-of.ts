import { isLocale, locales, type Locale } from './locales.ts';

type Json = Record<string, unknown> | unknown[] | string | number | boolean | null;

/** A document of the API, which says in what language each of its texts is. */
export interface Tongued {
	_lang?: Json;
	/** Texts that are older than what they translate → the language of that. */
	_outdated?: Json;
	/** Texts that a machine translated and nobody has read yet → the language it translated from. */
	_machine?: Json;
}

/** The language a text is really in; the page's where the API does not say. */
export const languageOf = (document: Tongued | null | undefined, path: string, locale: Locale): Locale => {
	const languages = document?._lang;
	const language =
		languages && typeof languages === 'object' && !Array.isArray(languages) ? languages[path] : undefined;
	return isLocale(language) ? language : locale;
};

const namedIn = (sources: Json | undefined): Locale[] => {
	const named: unknown[] = sources && typeof sources === 'object' ? Object.values(sources) : [];
	return locales.filter((locale) => named.includes(locale));
};

/** The languages in which texts have changed since they were translated into what the document shows. */
export const changedSince = (document: Tongued | null | undefined): Locale[] => namedIn(document?._outdated);

/** The languages from which a machine made texts that the document shows and nobody has read yet. */
export const translatedByMachine = (document: Tongued | null | undefined): Locale[] => namedIn(document?._machine);
