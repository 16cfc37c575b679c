import { documentPath, type Locale } from '@repo/i18n';
import { recentChange, sinceBreak, type Change } from './change.ts';
import { breakYears } from './cube.ts';
import { foreignBornShare, type Statistics } from './data.ts';
import type { Municipality } from './register.ts';

/** A municipality as a row of a table: what is known, each with its year. */
export interface PlaceRow {
	key: string;
	href: string;
	name: string;
	lang: string | undefined;
	country: string;
	region: string | undefined;
	population: { value: number; year: number } | undefined;
	change: { perYear: number; from: number; to: number } | undefined;
	aged: { share: number; year: number } | undefined;
	foreignBorn: { share: number; year: number } | undefined;
}

const names: Readonly<Record<string, string>> = {
	SE: 'sv',
	NO: 'nb',
	DK: 'da',
	FI: 'fi',
	AX: 'sv',
	IS: 'is',
	FO: 'fo',
	GL: 'kl',
};

/** The language a municipality's name is in: the other one where its second official name is in the usual one. */
export const nameLanguage = ({ country, second }: Pick<Municipality, 'country' | 'second'>): string | undefined => {
	const usual = names[country];
	if (country === 'FI' && second.some(({ lang, isOfficial }) => lang === 'fi' && isOfficial)) return 'sv';
	return usual;
};

export const recentChangeOf = ({ population }: Pick<Statistics, 'population'>, key: string): Change | undefined =>
	recentChange(sinceBreak(population.seriesOf(key), breakYears(population, key)));

export const placeRow = (statistics: Statistics, place: Municipality, locale: Locale): PlaceRow => {
	const { key, country, name } = place;
	const people = statistics.population.seriesOf(key).at(-1);
	const change = recentChangeOf(statistics, key);
	const aged = statistics.aged.seriesOf(key).at(-1);
	const lang = nameLanguage(place);
	return {
		key,
		href: documentPath('municipalities', place, locale) ?? '',
		name,
		lang: lang === locale ? undefined : lang,
		country,
		region: place.regionName,
		population: people && { value: people.value, year: people.year },
		change: change && { perYear: change.perYear, from: change.from.year, to: change.to.year },
		aged: aged && { share: aged.value, year: aged.year },
		foreignBorn: foreignBornShare(statistics, key),
	};
};
