import { isLocale, type Locale } from '@repo/i18n';

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

/** Value for `lang`: the text's language where it is not the page's, else nothing. */
export const foreign = (document: Tongued | null | undefined, path: string, locale: Locale): Locale | undefined => {
	const language = languageOf(document, path, locale);
	return language === locale ? undefined : language;
};

/** A text with its language, ready for a component: `lang` only where it differs from the page's. */
export interface Words {
	text: string;
	lang: Locale | undefined;
}

/** A text of a document; `undefined` where it has none. Pass the path as `_lang` writes it. */
export const wordsOf = (document: Tongued | null | undefined, path: string, locale: Locale): Words | undefined => {
	const value = path
		.split('.')
		.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | null | undefined)?.[key], document);
	return typeof value === 'string' && value.trim() !== ''
		? { text: value, lang: foreign(document, path, locale) }
		: undefined;
};
