import { messages, type Locale } from '@repo/i18n';
import { countries, type Country } from '@repo/types/vocabulary';

/** What a feed or a calendar is narrowed to. */
export interface NarrowedTo {
	theme?: { id: string; title: string } | undefined;
	country?: Country | undefined;
}

/** “IntegrationNorden – Nyheter – Boende, Norge”. */
export const narrowedTitle = (title: string, { theme, country }: NarrowedTo, locale: Locale): string => {
	const narrowing = [theme?.title, country && countries[country][locale]].filter(Boolean).join(', ');
	return [messages[locale].siteName, title, ...(narrowing ? [narrowing] : [])].join(' – ');
};
