import type { Municipality, Practice, Theme } from '@integrationnorden/client';
import { formatList, formatMoney, messages, type Locale } from '@repo/i18n';
import { costBands, countries, currencies, evaluationTypes, type Area } from '@repo/types/vocabulary';
import { documentOf, documentsOf } from '../related.ts';
import { wordsOf, type Words } from '../text/language.ts';

type Facts = Pick<
	Practice,
	| 'country'
	| 'municipality'
	| 'otherMunicipalities'
	| 'placeName'
	| 'period'
	| 'resources'
	| 'evidence'
	| 'themes'
	| 'composed'
> & { _lang?: unknown };

/** Every municipality of a practice, the responsible one first. */
export const placesOf = ({ municipality, otherMunicipalities }: Facts): Municipality[] => {
	const first = documentOf(municipality);
	return [...(first ? [first] : []), ...documentsOf(otherMunicipalities)];
};

export const areaOf = ({ themes }: Pick<Facts, 'themes'>): Area | undefined => documentsOf<Theme>(themes)[0]?.area;

/** Where it is done, in as many words as a line has room for. */
export const placeText = (practice: Facts, locale: Locale, most = 5): Words | undefined => {
	const { placeName, country } = practice;
	if (placeName) return wordsOf(practice as never, 'placeName', locale);
	const names = placesOf(practice).map(({ name }) => name);
	if (names.length > most) {
		const more = messages[locale].finder.morePlaces(names.length - most + 1);
		return { text: `${names.slice(0, most - 1).join(', ')} ${more}`, lang: undefined };
	}
	if (names.length > 0) return { text: names.join(', '), lang: undefined };
	return { text: countries[country][locale], lang: undefined };
};

const yearOf = (date: string | null | undefined) => (date ? date.slice(0, 4) : undefined);

/** “2019–2021”, “since 2022”; nothing where neither end is known. */
export const timeText = ({ period }: Pick<Facts, 'period'>, locale: Locale): string | undefined => {
	const t = messages[locale];
	const [start, end] = [yearOf(period?.start), yearOf(period?.end)];
	if (start && end) return start === end ? start : `${start}–${end}`;
	if (start) return t.since(start);
	return end && t.until(end);
};

/** What it costs a year: the sum where it is known, else the band. */
export const costText = ({ resources }: Pick<Facts, 'resources'>, locale: Locale): string | undefined => {
	const { amount, currency, year, costBand } = resources ?? {};
	if (amount === 0) return costBands.none[locale];
	if (typeof amount === 'number' && currency) {
		const sum = formatMoney(amount, currencies[currency][locale], locale);
		return messages[locale].practice.costOf(sum, year ?? null);
	}
	return costBand ? costBands[costBand][locale] : undefined;
};

export const evaluationText = ({ evidence }: Pick<Facts, 'evidence'>, locale: Locale): string | undefined =>
	evidence?.evaluationType ? evaluationTypes[evidence.evaluationType][locale] : undefined;

export const listText = (items: readonly string[], locale: Locale): string | undefined =>
	items.length > 0 ? formatList(items, locale) : undefined;
