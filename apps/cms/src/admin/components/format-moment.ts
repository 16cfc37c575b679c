import type { Locale } from '@repo/i18n';

/** Not every browser has Icelandic, and would answer in English. */
const icelandic = ['jan.', 'feb.', 'mar.', 'apr.', 'maí', 'jún.', 'júl.', 'ágú.', 'sep.', 'okt.', 'nóv.', 'des.'];

const styles = {
	dayOfYear: { day: 'numeric', month: 'short' },
	day: { dateStyle: 'medium' },
	minute: { dateStyle: 'medium', timeStyle: 'short' },
	second: { dateStyle: 'medium', timeStyle: 'medium' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type MomentStyle = keyof typeof styles;

interface MomentOptions {
	style?: MomentStyle;
	/** IANA name; that of this computer when absent. */
	zone?: string | undefined;
	isKnown?: boolean;
}

/** Days before months and a clock of 24 hours, as in all of the North; plain `en` would be American. */
const tagOf = (language: Locale) => (language === 'en' ? 'en-GB' : language);

const inIcelandic = (date: Date, style: MomentStyle, zone: string | undefined): string => {
	const fields = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
	const clock = { hour: '2-digit', minute: '2-digit', second: '2-digit' } as const;
	const parts = new Intl.DateTimeFormat('en-GB', { ...fields, ...clock, timeZone: zone }).formatToParts(date);
	const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
	const dayOfYear = `${Number(part('day'))}. ${icelandic[Number(part('month')) - 1]}`;
	if (style === 'dayOfYear') return dayOfYear;
	const day = `${dayOfYear} ${part('year')}`;
	if (style === 'day') return day;
	return `${day}, ${part('hour')}:${part('minute')}${style === 'second' ? `:${part('second')}` : ''}`;
};

/** A moment as people of the language write it: `26 Nov 2026, 20:00`, `26. nóv. 2026, 20:00`. */
export const formatMoment = (
	moment: string | Date,
	language: Locale,
	{ style = 'minute', zone, isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 }: MomentOptions = {},
): string => {
	const date = new Date(moment);
	// Of the six languages only Icelandic is ever missing.
	if (!isKnown) return inIcelandic(date, style, zone);
	return new Intl.DateTimeFormat(tagOf(language), { ...styles[style], timeZone: zone }).format(date);
};

/** The short name of this computer's zone at a moment, as people know it: `CET`, `EEST`. */
export const zoneName = (moment: string | Date, zone?: string): string => {
	const format = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short', ...(zone && { timeZone: zone }) });
	return format.formatToParts(new Date(moment)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
};
