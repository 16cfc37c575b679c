import { documentPath, formatDate, href, messages, statisticsMessages } from '@repo/i18n';
import { countries, type Country } from '@repo/types/vocabulary';
import { error, redirect } from '@sveltejs/kit';
import type { PageHead } from '#lib/page-head.ts';
import { pictureOfPlaces } from '#lib/geo/pictures.server.ts';
import { withMarkedShare } from '#lib/geo/marked-share.ts';
import { trimmed } from '#lib/motif/strip.ts';
import { cms, publicAddress } from '#lib/server/cms.ts';
import { readStatistics, type Statistics } from '#lib/server/statistics/data.ts';
import { comparedView, populationView, regionSentence } from '#lib/server/statistics/place-view.ts';
import type { Municipality } from '#lib/server/statistics/register.ts';
import { nameLanguage, placeRow } from '#lib/server/statistics/rows.ts';
import { agedView, foreignBornView } from '#lib/server/statistics/share-view.ts';
import { soft } from '#lib/text/soft.ts';
import { readHere } from './here.ts';
import type { PageServerLoad } from './$types';

/** `2309-krokom`: only the code counts. */
const codeOf = (place: string): string => place.split('-', 1)[0] ?? '';

const find = ({ byKey }: Statistics, country: string, place: string): Municipality | undefined =>
	byKey.get(`${country.toUpperCase()}-${codeOf(place)}`);

const portraitRows = 56;

const portraitOf = (place: Municipality, agedShare: number | undefined) => {
	const drawn = pictureOfPlaces([place], portraitRows);
	if (!drawn) return undefined;
	const picture = trimmed(drawn);
	const isCoast = place.country === 'FO';
	return {
		kind: isCoast ? ('coast' as const) : agedShare === undefined ? ('plain' as const) : ('share' as const),
		picture: isCoast || agedShare === undefined ? picture : withMarkedShare(picture, agedShare / 100),
	};
};

export const load: PageServerLoad = async ({ params, url, fetch, setHeaders }) => {
	const { lang } = params;
	const client = cms(fetch);
	// Kept between requests, so it must not hang on this one.
	const statistics = await readStatistics(cms(globalThis.fetch));
	const place = find(statistics, params.country, params.place);
	if (!place) error(404, statisticsMessages[lang].notFound);
	const path = documentPath('municipalities', place, lang);
	if (path && path !== url.pathname) redirect(308, path + url.search);

	const t = statisticsMessages[lang];
	const countryName = countries[place.country as Country][lang];
	const similar = statistics.similarTo(place.key).flatMap((key) => statistics.byKey.get(key) ?? []);
	const aged = statistics.aged.seriesOf(place.key).at(-1)?.value;
	const nameLang = nameLanguage(place);
	const list = href('statistics', lang);
	const head: PageHead = {
		title: place.name,
		titleLang: undefined,
		description: t.description(place.name),
		crumbs: [
			{ text: messages[lang].nav.municipalities, href: list },
			{ text: countryName, href: `${list}?country=${place.country}#all` },
			...(place.regionName && place.regionKey
				? [{ text: place.regionName, href: `${list}?country=${place.country}&region=${place.regionKey}#all` }]
				: []),
		],
		jsonLd: [
			{
				'@type': 'AdministrativeArea',
				name: place.officialName ?? place.name,
				alternateName: place.second.map(({ name }) => name),
				containedInPlace: { '@type': 'Country', name: countryName, identifier: place.country },
				...(place.latitude !== undefined && {
					geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
				}),
			},
		],
	};
	setHeaders({ 'cache-control': 'public, max-age=60' });

	const data = (extension: string) => publicAddress(`/api/statistics/population${extension}?area=${place.key}`);
	return {
		head,
		place,
		title: soft(place.name, nameLang === 'fo' || nameLang === 'kl' || !nameLang ? lang : (nameLang as typeof lang)),
		nameLang: nameLang === lang ? undefined : nameLang,
		countryName,
		portrait: portraitOf(place, aged),
		agedShare: aged,
		population: populationView(statistics, place, lang),
		regionSays: regionSentence(statistics, place, lang),
		compared: comparedView(statistics, place, countryName, lang),
		aged: agedView(statistics, place, countryName, lang),
		foreignBorn: foreignBornView(statistics, place, countryName, lang),
		rows: [place, ...similar].map((each) => placeRow(statistics, each, lang)),
		here: await readHere(client, place, similar, lang),
		downloads: { csv: data('.csv'), jsonStat: data('.json') },
		fetched: statistics.population.updated && formatDate(statistics.population.updated, lang),
	};
};
