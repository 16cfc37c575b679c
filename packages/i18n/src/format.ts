import type { Locale } from './locales.ts';

const memo = <T>(make: (locale: Locale, key: string) => T) => {
	const made = new Map<string, T>();
	return (locale: Locale, key = ''): T => {
		const id = `${locale} ${key}`;
		const known = made.get(id);
		if (known !== undefined) return known;
		const fresh = make(locale, key);
		made.set(id, fresh);
		return fresh;
	};
};

const tags: Record<Locale, string> = { en: 'en-GB', sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO', fi: 'fi-FI', is: 'is-IS' };

type DateStyle = 'day' | 'month' | 'shortMonth' | 'weekday' | 'dayOfMonth' | 'year' | 'time';
const dateOptions: Record<DateStyle, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	shortMonth: { month: 'short', year: 'numeric' },
	weekday: { weekday: 'short' },
	dayOfMonth: { day: 'numeric' },
	year: { year: 'numeric' },
	time: { hour: '2-digit', minute: '2-digit' },
};

const dateFormat = memo((locale, key) => {
	const [style, timeZone] = key.split(' ') as [DateStyle, string];
	return new Intl.DateTimeFormat(tags[locale], { ...dateOptions[style], timeZone });
});

type DateLike = string | number | Date;

/** A date as written in the language; days without a time are kept as UTC midnight, so UTC is the zone. */
export const formatDate = (date: DateLike, locale: Locale, style: DateStyle = 'day', timeZone = 'UTC'): string => {
	const format = dateFormat(locale, `${style} ${timeZone}`);
	if (style !== 'dayOfMonth') return format.format(new Date(date));
	// Danish and Finnish put a full stop after the day; beside a month it would be right, alone it is not.
	return format.formatToParts(new Date(date)).find(({ type }) => type === 'day')?.value ?? '';
};

export const formatDateRange = (
	from: DateLike,
	to: DateLike,
	locale: Locale,
	style: DateStyle = 'day',
	timeZone = 'UTC',
) => dateFormat(locale, `${style} ${timeZone}`).formatRange(new Date(from), new Date(to));

/** With a capital first letter, as at the beginning of a sentence or heading. */
export const sentenceCase = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleUpperCase(tags[locale]) + text.slice(1);

const numberFormat = memo(
	(locale, key) => new Intl.NumberFormat(tags[locale], JSON.parse(key || '{}') as Intl.NumberFormatOptions),
);

/** U+2212 for minus and U+00A0 between thousands, in every language. */
const typeset = (text: string) => text.replace(/^-|(?<=[\s(])-(?=\d)/g, '\u2212').replaceAll('\u202f', '\u00a0');

export const formatNumber = (value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string =>
	typeset(numberFormat(locale, JSON.stringify(options)).format(value));

/** A share of one, such as 0.054, as per cent. */
export const formatPercent = (share: number, locale: Locale, digits = 1): string =>
	formatNumber(share, locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });

const million: Record<Locale, [one: string, many: string]> = {
	en: ['million', 'million'],
	sv: ['miljon', 'miljoner'],
	da: ['million', 'millioner'],
	nb: ['million', 'millioner'],
	fi: ['miljoona', 'miljoonaa'],
	is: ['milljón', 'milljónir'],
};

/** A sum in words: “2,4 miljoner kronor” is easier to read aloud than “2 400 000 SEK”. `currency` is its plural name. */
export const formatMoney = (amount: number, currency: string, locale: Locale): string => {
	if (Math.abs(amount) < 1_000_000) return `${formatNumber(amount, locale, { maximumFractionDigits: 0 })} ${currency}`;
	const millions = Math.round(amount / 100_000) / 10;
	const [one, many] = million[locale];
	return `${formatNumber(millions, locale, { maximumFractionDigits: 1 })} ${millions === 1 ? one : many} ${currency}`;
};

const listFormat = memo(
	(locale, type) => new Intl.ListFormat(tags[locale], { type: (type || 'conjunction') as 'conjunction' }),
);

export const formatList = (
	items: readonly string[],
	locale: Locale,
	type: 'conjunction' | 'disjunction' = 'conjunction',
): string => listFormat(locale, type).format(items);

/** From a to b as years, “since a” being the page's own words. */
export const formatYears = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

const collator = memo((locale) => new Intl.Collator(tags[locale], { numeric: true }));

/** The order of the language: å ä ö last in Swedish, æ ø å in Danish. */
export const compareText = (locale: Locale) => collator(locale).compare;

const pluralRules = memo((locale) => new Intl.PluralRules(tags[locale]));

/** Picks the form for a count; Icelandic says one for 21 as well. */
export const plural = (count: number, locale: Locale, forms: { one: string; other: string }): string =>
	pluralRules(locale).select(count) === 'one' ? forms.one : forms.other;

const quotationMarks: Record<Locale, [open: string, close: string]> = {
	en: ['“', '”'],
	sv: ['”', '”'],
	da: ['”', '”'],
	nb: ['«', '»'],
	fi: ['”', '”'],
	is: ['„', '“'],
};

/** In the quotation marks of the language the text is in. */
export const quoted = (text: string, locale: Locale): string =>
	`${quotationMarks[locale][0]}${text}${quotationMarks[locale][1]}`;
