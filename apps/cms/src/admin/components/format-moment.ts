import type { Locale } from '@repo/i18n';

/** Not every browser has Icelandic, and would answer in English. */
const icelandic = ['jan.', 'feb.', 'mar.', 'apr.', 'maí', 'jún.', 'júl.', 'ágú.', 'sep.', 'okt.', 'nóv.', 'des.'];

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A moment in the time of this computer: `26. nóv. 2026, 08:00`. */
export const formatMoment = (
	moment: string | Date,
	language: Locale,
	isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0,
): string => {
	const date = new Date(moment);
	if (isKnown) return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
	// Of the six languages only Icelandic is ever missing.
	const day = `${date.getDate()}. ${icelandic[date.getMonth()]} ${date.getFullYear()}`;
	return `${day}, ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
};

/** The short name of this computer's zone at a moment, as people know it: `CET`, `EEST`. */
export const zoneName = (moment: string | Date, zone?: string): string => {
	const format = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short', ...(zone && { timeZone: zone }) });
	return format.formatToParts(new Date(moment)).find(({ type }) => type === 'timeZoneName')?.value ?? '';
};
