import { isLocale, locales, type Locale } from '@repo/i18n';
import type { Field } from 'payload';
import { isRecord } from '../../rich-text/nodes.ts';
import { textPlaces, textsByLanguage, textsOf } from '../../translations/texts.ts';

type Values = Record<string, unknown>;

const isByLanguage = (value: Values): boolean => {
	const names = Object.keys(value);
	return names.length > 0 && names.every(isLocale);
};

/** What a document, as the database keeps it, holds in one language. */
export const inLanguage = (value: unknown, locale: Locale): unknown => {
	if (Array.isArray(value)) return value.map((each) => inLanguage(each, locale));
	if (!isRecord(value)) return value;
	if (isByLanguage(value)) return inLanguage(value[locale], locale);
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLanguage(each, locale)]));
};

/** The texts it cannot be read without, such as a title. */
const neededIn = (fields: readonly Field[], document: Values): string[] =>
	textPlaces(fields, document).flatMap(({ key, field }) =>
		!key.includes('/') && 'required' in field && field.required ? [key] : [],
	);

/** The languages that a document, as the database keeps it, is to be read in. */
export const writtenIn = (fields: readonly Field[], document: Values): Locale[] => {
	const needed = neededIn(fields, document);
	const texts = textsByLanguage(fields, document);
	const keys = needed.length > 0 ? needed : [...texts.keys()];
	return locales.filter((locale) => keys.some((key) => texts.get(key)?.[locale]));
};

/** Whether it is to be read in the one language that it is given in. */
export const isWritten = (fields: readonly Field[], document: Values): boolean => {
	const needed = neededIn(fields, document);
	const texts = textsOf(fields, document);
	return (needed.length > 0 ? needed : [...texts.keys()]).some((key) => texts.get(key));
};
