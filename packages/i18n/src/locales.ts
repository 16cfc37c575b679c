/** Content and interface languages, the default first. BCP 47; `nb` is Norwegian Bokmål. */
export const locales = ['en', 'sv', 'da', 'nb', 'fi', 'is'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/**
 * Where a missing text is taken from, in this order. What comes after English is a last resort: a title that exists in
 * Finnish only is shown in Finnish rather than not at all.
 */
export const fallbackChains: Record<Locale, readonly Locale[]> = {
	en: ['sv', 'nb', 'da', 'fi', 'is'],
	sv: ['nb', 'da', 'en', 'fi', 'is'],
	da: ['nb', 'sv', 'en', 'fi', 'is'],
	nb: ['da', 'sv', 'en', 'fi', 'is'],
	fi: ['sv', 'en', 'nb', 'da', 'is'],
	is: ['da', 'en', 'nb', 'sv', 'fi'],
};

/** Each language's name in itself. */
export const localeNames: Record<Locale, string> = {
	en: 'English',
	sv: 'Svenska',
	da: 'Dansk',
	nb: 'Norsk',
	fi: 'Suomi',
	is: 'Íslenska',
};

/** One text in every language; a missing translation does not compile. */
export type Label = Readonly<Record<Locale, string>>;

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
