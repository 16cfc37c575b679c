import { statisticsMessages, type Locale } from '@repo/i18n';
import { formatFigure } from '../../charts/chart-spec.ts';
import { countShareOf, shareOf } from './aggregate.ts';
import { commonAgedYear, foreignBornMeasures, type Statistics } from './data.ts';
import { surroundingsOf } from './place-view.ts';
import type { Municipality } from './register.ts';

export interface ShareBar {
	key: string;
	name: string;
	length: number | undefined;
	value: string;
	isOwn: boolean;
}

export interface ShareView {
	year: number;
	bars: ShareBar[];
	/** The same shares in an earlier year, in words. */
	earlier: string | undefined;
}

interface Subject {
	key: string;
	name: string;
	members: readonly string[];
}

const subjectsOf = (statistics: Statistics, place: Municipality, countryName: string): Subject[] => {
	const { region, members } = surroundingsOf(statistics, place);
	return [
		{ key: place.key, name: place.name, members: [place.key] },
		...(region ? [region] : []),
		{ key: place.country, name: countryName, members },
	];
};

/** Bars reach their end at this many per cent, so that pages can be held side by side. */
const fullLength = 30;

const barsOf = (
	subjects: readonly Subject[],
	shareIn: (members: readonly string[]) => number | undefined,
	locale: Locale,
): ShareBar[] => {
	const shares = subjects.map(({ members }) => shareIn(members));
	const longest = Math.max(fullLength, ...shares.map((share) => share ?? 0));
	return subjects.map(({ key, name }, index) => {
		const share = shares[index];
		return {
			key,
			name,
			isOwn: index === 0,
			length: share === undefined ? undefined : share / longest,
			value: share === undefined ? statisticsMessages[locale].missing : formatFigure(share, 'percent', locale),
		};
	});
};

const inWords = (bars: readonly ShareBar[]): string =>
	bars
		.filter(({ length }) => length !== undefined)
		.map(({ name, value }) => `${name} ${value}`)
		.join(', ');

/** The share aged 65 or older in the last known year; nothing where the country has no figures. */
export const agedView = (
	statistics: Statistics,
	place: Municipality,
	countryName: string,
	locale: Locale,
): ShareView | undefined => {
	const { aged, population } = statistics;
	const points = aged.seriesOf(place.key);
	const last = points.at(-1);
	if (!last) return undefined;
	const subjects = subjectsOf(statistics, place, countryName);
	const inYear = (year: number) =>
		barsOf(
			subjects,
			(members) =>
				members.length === 1
					? aged.valueOf(members[0] ?? '', year)
					: shareOf({ shares: aged, population, areas: members, year }),
			locale,
		);
	const hasEarlier = last.year !== commonAgedYear && points.some(({ year }) => year === commonAgedYear);
	return {
		year: last.year,
		bars: inYear(last.year),
		earlier: hasEarlier
			? statisticsMessages[locale].earlierShares(commonAgedYear, inWords(inYear(commonAgedYear)))
			: undefined,
	};
};

/** Foreign-born in Sweden, immigrants in Norway, each by its own definition; nothing for other countries. */
export const foreignBornView = (
	statistics: Statistics,
	place: Municipality,
	countryName: string,
	locale: Locale,
): ShareView | undefined => {
	const { foreignBorn, population } = statistics;
	const { country } = place;
	if (country !== 'SE' && country !== 'NO') return undefined;
	const measure = foreignBornMeasures[country];
	const last = foreignBorn.seriesOf(place.key, measure).at(-1);
	if (!last) return undefined;
	const { year } = last;
	const shareIn = (members: readonly string[]): number | undefined => {
		if (country === 'NO') return countShareOf({ counts: foreignBorn, measure, population, areas: members, year });
		return members.length === 1
			? foreignBorn.valueOf(members[0] ?? '', year, measure)
			: shareOf({ shares: foreignBorn, measure, population, areas: members, year });
	};
	return { year, bars: barsOf(subjectsOf(statistics, place, countryName), shareIn, locale), earlier: undefined };
};
