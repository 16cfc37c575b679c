import { languageOf, type Locale, type Tongued } from '@repo/i18n';

export { languageOf, type Tongued };

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
