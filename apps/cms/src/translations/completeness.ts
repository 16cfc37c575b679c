import { locales, type Locale } from '@repo/i18n';
import type { Field } from 'payload';
import { isOutdated, type NotesByLanguage } from './notes.ts';
import { textsByLanguage } from './texts.ts';

export interface Completeness {
	/** Texts there are in any language. */
	texts: number;
	written: Record<Locale, number>;
	outdated: Record<Locale, number>;
}

/** How much of a document, as the database keeps it, there is in each language. */
export const completenessOf = (
	fields: readonly Field[],
	document: Record<string, unknown>,
	notes: NotesByLanguage,
): Completeness => {
	const texts = [...textsByLanguage(fields, document)].filter(([, each]) => Object.keys(each).length > 0);
	const count = (holds: (key: string, locale: Locale, text: string | undefined) => boolean) =>
		Object.fromEntries(
			locales.map((locale) => [locale, texts.filter(([key, each]) => holds(key, locale, each[locale])).length]),
		) as Record<Locale, number>;
	return {
		texts: texts.length,
		written: count((_key, _locale, text) => Boolean(text)),
		outdated: count((key, locale, text) => Boolean(text) && isOutdated(notes, locale, key)),
	};
};
