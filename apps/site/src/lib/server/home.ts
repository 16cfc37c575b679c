import { isUnavailable, type Client, type Home } from '@integrationnorden/client';
import { documentPath, formatDate, href, messages, type Locale } from '@repo/i18n';
import { areas, arrivalPeriods, countries, spokenLanguages, valuesOf } from '@repo/types/vocabulary';
import { coverPicture } from '../geo/pictures.server.ts';
import { trimmed } from '../motif/strip.ts';
import { documentsOf } from '../related.ts';
import { foreign, languageOf, wordsOf } from '../text/language.ts';
import { soft } from '../text/soft.ts';
import { costText, placesOf, timeText } from './practice-facts.ts';
import { readMeetings } from './meetings.ts';
import { practiceCard } from './practice-card.ts';
import { readPracticeIndex, type IndexedPractice } from './practice-index.ts';
import { createMemory } from './remember.ts';
import { readSummary } from './home-summary.ts';
import { currentTheme, municipalitiesOf, practicesOfTheme, readThemes, themeHref } from './themes.ts';

const idOf = (related: unknown): string | undefined =>
	typeof related === 'string' ? related : ((related as { id?: string } | null | undefined)?.id ?? undefined);

/** A part of the front page that cannot be had is left out; that the service is away is said. */
const orNothing = async <T>(part: Promise<T>): Promise<T | undefined> =>
	part.catch((cause: unknown) => {
		if (isUnavailable(cause) && !('status' in cause)) throw cause;
		console.error('A part of the front page is missing:', cause instanceof Error ? cause.message : cause);
		return undefined;
	});

/** The next three meetings, or the last three where none is announced. */
const readAgenda = async (client: Client, locale: Locale) => {
	const { ahead, held } = await readMeetings(client, locale);
	const meetings = (ahead.length > 0 ? ahead : held).slice(0, 3);
	return { isAhead: ahead.length > 0, meetings };
};

/** Figures of a thousand municipalities take seconds to gather the first time; the page does not wait for them. */
const soon = <T>(part: Promise<T>): Promise<T | undefined> => {
	const patience = new Promise<undefined>((resolve) => setTimeout(resolve, 400, undefined).unref());
	return Promise.race([part, patience]);
};

const readVoice = async (client: Client, chosen: Home['testimony'], locale: Locale) => {
	const id = idOf(chosen);
	const select = { quote: true, alias: true, slug: true, country: true, arrivalPeriod: true, composed: true } as const;
	const voice = id
		? await client.findById('testimonies', id, { locale, depth: 0, select })
		: (await client.find('testimonies', { locale, depth: 0, limit: 1, sort: '-publicUpdatedAt', select })).docs[0];
	const address = voice && documentPath('testimonies', voice, locale);
	if (!voice || !address) return undefined;
	const t = messages[locale].home;
	const land = countries[voice.country][locale];
	return {
		href: address,
		quote: wordsOf(voice, 'quote', locale),
		caption: voice.arrivalPeriod
			? t.cameIn(voice.alias, land, arrivalPeriods[voice.arrivalPeriod][locale])
			: t.livesIn(voice.alias, land),
		isComposed: voice.composed === true,
	};
};

const readStudy = async (client: Client, chosen: Home['study'], locale: Locale) => {
	const id = idOf(chosen);
	const select = {
		title: true,
		slug: true,
		summary: true,
		keyFindings: true,
		publisherName: true,
		year: true,
		languages: true,
		themes: true,
	} as const;
	const options = { locale, depth: 1, select, populate: { themes: { area: true } } } as const;
	const study = id
		? await client.findById('studies', id, options)
		: (await client.find('studies', { ...options, limit: 1, sort: '-year' })).docs[0];
	const address = study && documentPath('studies', study, locale);
	if (!study || !address) return undefined;
	return {
		href: address,
		title: { text: study.title, lang: foreign(study, 'title', locale) },
		finding: wordsOf(study, 'keyFindings.0.text', locale) ?? wordsOf(study, 'summary', locale),
		area: documentsOf(study.themes)[0]?.area,
		source: [study.publisherName, study.year].filter(Boolean).join(', '),
		languages: (study.languages ?? []).map((code) => spokenLanguages[code][locale]),
	};
};

const readNews = async (client: Client, locale: Locale) => {
	const select = { title: true, slug: true, lead: true, date: true } as const;
	const { docs } = await client.find('news', { locale, depth: 0, limit: 3, sort: '-date', select });
	return docs.flatMap((item) => {
		const address = documentPath('news', item, locale);
		return address
			? [
					{
						id: item.id,
						href: address,
						title: { text: soft(item.title, languageOf(item, 'title', locale)), lang: foreign(item, 'title', locale) },
						lead: wordsOf(item, 'lead', locale),
						datetime: item.date.slice(0, 10),
						date: formatDate(item.date, locale),
					},
				]
			: [];
	});
};

/** An editor's choice first, then what is told in full, then the rest, theme of the day before others. */
const choose = (
	practices: readonly IndexedPractice[],
	chosen: readonly string[],
	themed: readonly IndexedPractice[],
) => {
	const picked = chosen.flatMap((id) => practices.find((each) => each.id === id) ?? []);
	const weight = (each: IndexedPractice) =>
		(each.coverage === 'full' ? 4 : 0) + (themed.includes(each) ? 3 : 0) + (placesOf(each).length > 0 ? 1 : 0);
	const rest = practices.filter((each) => !picked.includes(each)).toSorted((a, b) => weight(b) - weight(a));
	// One of each theme before a second of any: the front page shows the breadth.
	const areasOf = (each: IndexedPractice) => documentsOf(each.themes)[0]?.area;
	const varied: IndexedPractice[] = [];
	for (const area of valuesOf(areas)) {
		const first = rest.find((each) => areasOf(each) === area && !picked.some((one) => areasOf(one) === area));
		if (first) varied.push(first);
	}
	return [...picked, ...varied, ...rest.filter((each) => !varied.includes(each))].slice(0, 5);
};

const coverOf = async (client: Client, practices: readonly IndexedPractice[], locale: Locale) => {
	const theme = currentTheme(await readThemes(client, locale));
	if (!theme) return undefined;
	const themed = practicesOfTheme(practices, theme);
	const municipalities = municipalitiesOf(themed);
	return {
		id: theme.id,
		area: theme.area,
		href: themeHref(theme, locale),
		title: { text: soft(theme.title, languageOf(theme, 'title', locale)), lang: foreign(theme, 'title', locale) },
		lead: wordsOf(theme, 'lead', locale),
		map: coverPicture(municipalities),
		municipalities: municipalities.length,
		themed,
	};
};

const leadOf = (practice: IndexedPractice, locale: Locale) => {
	const t = messages[locale].home;
	const places = placesOf(practice);
	const time = timeText(practice, locale);
	const cost = costText(practice, locale);
	const card = practiceCard(practice, locale, { rows: 46, most: 360 });
	return {
		...card,
		picture: card.picture && trimmed(card.picture),
		placeNames: places.map(({ name }) => name).join(', '),
		numbers: [...(time ? [{ label: t.months, value: time }] : []), ...(cost ? [{ label: t.cost, value: cost }] : [])],
	};
};

const read = async (client: Client, locale: Locale) => {
	const [practices, settings] = await Promise.all([
		readPracticeIndex(client, locale),
		orNothing(client.global('home', { locale, depth: 0 })),
	]);
	const [cover, agenda, voice, study, news, summary] = await Promise.all([
		coverOf(client, practices, locale),
		orNothing(readAgenda(client, locale)),
		orNothing(readVoice(client, settings?.testimony, locale)),
		orNothing(readStudy(client, settings?.study, locale)),
		orNothing(readNews(client, locale)),
		orNothing(soon(readSummary(client, locale))),
	]);
	const chosenIds = (settings?.practices ?? []).flatMap((each) => idOf(each) ?? []);
	const [first, ...others] = choose(practices, chosenIds, cover?.themed ?? []);
	const { themed: _, ...shownCover } = cover ?? { themed: [] };
	return {
		notice: settings ? wordsOf(settings, 'notice', locale) : undefined,
		cover: cover ? (shownCover as Omit<typeof cover, 'themed'>) : undefined,
		practicesHref: href('practices', locale),
		practiceCount: practices.length,
		landCount: new Set(practices.map(({ country }) => country)).size,
		lead: first && leadOf(first, locale),
		practices: others.map((practice) => practiceCard(practice, locale)),
		voice,
		agenda,
		study,
		news: news ?? [],
		summary,
	};
};

export type HomeView = Awaited<ReturnType<typeof read>>;

// A second: the front page is asked for most, and changes show at once all the same.
const memory = createMemory<HomeView>({ milliseconds: 1000 });

export const readHome = (client: Client, locale: Locale): Promise<HomeView> =>
	memory(locale, () => read(client, locale));
