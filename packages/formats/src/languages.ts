import { fallbackChains, locales, type Locale } from '@repo/i18n';

/** A text in all languages that have it, as the API gives it for all languages at once. */
export type Localized<T = string> = Partial<Record<Locale, T | null>> | null | undefined;

const isMissing = (value: unknown) =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The languages that have the text, and the text. */
export const inEach = <T>(text: Localized<T>): [locale: Locale, value: T][] =>
	locales.flatMap((locale): [Locale, T][] => {
		const value = text?.[locale];
		return isMissing(value) ? [] : [[locale, value as T]];
	});

/** The text in a language, or in the next of its chain that has it. */
export const inLanguage = <T>(text: Localized<T>, locale: Locale): T | undefined => {
	const found = [locale, ...fallbackChains[locale]].find((each) => !isMissing(text?.[each]));
	return found && (text?.[found] ?? undefined);
};
