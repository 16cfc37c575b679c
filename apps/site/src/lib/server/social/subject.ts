import { isMoved, isNotFound, type Client } from '@integrationnorden/client';
import { messages, quoted, routes, type Locale, type Route } from '@repo/i18n';
import { areas, countries, type Area } from '@repo/types/vocabulary';
import { pictureOf, pictureOfPlaces } from '../../geo/pictures.server.ts';
import { weave } from '../../motif/weave.ts';
import { documentsOf } from '../../related.ts';
import { placesOf } from '../practice-facts.ts';
import type { SocialPicture } from './draw.ts';

const sectionName = (route: Route, locale: Locale): string => {
	const { nav, siteName } = messages[locale];
	const names: Partial<Record<string, string>> = {
		themes: nav.themes,
		practices: nav.practices,
		voices: nav.voices,
		conferences: nav.conferences,
		research: nav.research,
		municipalities: nav.municipalities,
		organisations: nav.organisations,
		news: nav.news,
		columns: nav.columns,
		statistics: nav.statistics,
		about: nav.about,
		contact: nav.contact,
	};
	return names[routes[route][0] ?? ''] ?? siteName;
};

/** The front page and the lists: the whole North, and what the page is called. */
export const sectionPicture = (route: Route, locale: Locale): SocialPicture => {
	const t = messages[locale];
	return { title: route === 'home' ? t.home.title : sectionName(route, locale), kicker: '' };
};

const collections = {
	theme: 'themes',
	practice: 'practices',
	organisation: 'organisations',
	conference: 'conferences',
	voice: 'testimonies',
	study: 'studies',
	newsItem: 'news',
	column: 'columns',
	writer: 'people',
	page: 'pages',
} as const;

type DocumentRoute = keyof typeof collections;
const isDocumentRoute = (route: string): route is DocumentRoute => Object.hasOwn(collections, route);

interface Shown {
	id: string;
	title?: string;
	name?: string;
	quote?: string;
	area?: Area;
	themes?: Parameters<typeof documentsOf>[0];
	country?: string | null;
	municipality?: unknown;
	composed?: boolean | null;
}

const documentPicture = (route: DocumentRoute, document: Shown, locale: Locale): SocialPicture => {
	const [theme] = documentsOf(document.themes as ({ area?: Area } | string)[] | null | undefined);
	const area = document.area ?? theme?.area;
	const kicker = [sectionName(route, locale), area ? areas[area][locale] : ''].filter(Boolean).join('   ');
	const title = document.title ?? document.quote ?? document.name ?? '';
	const common = { title: route === 'voice' ? quoted(title, locale) : title, kicker, area };
	const places = route === 'practice' ? placesOf(document as never) : [];
	if (!document.composed && places.length > 0) {
		const picture = pictureOf({ id: document.id, theme: area, country: document.country, places }, 46);
		return { ...common, picture, isPlace: true };
	}
	return { ...common, picture: weave({ id: document.id, theme: area, columns: 120, rows: 44 }) };
};

const municipalityPicture = async (
	client: Client,
	slug: string,
	locale: Locale,
): Promise<SocialPicture | undefined> => {
	const [, country, code] = /^([a-z]{2})-([0-9a-z]+)/i.exec(slug) ?? [];
	if (!country || !code) return undefined;
	const { docs } = await client.find('municipalities', {
		where: { country: { equals: country.toUpperCase() }, code: { equals: code } },
		depth: 0,
		limit: 1,
		select: { name: true, country: true, code: true, latitude: true, longitude: true },
	});
	const place = docs[0];
	if (!place) return undefined;
	return {
		title: place.name,
		kicker: countries[place.country][locale],
		picture: pictureOfPlaces([place], 46),
		isPlace: true,
	};
};

/** What the picture of a document's page shows; nothing where there is no such document. */
export const subjectPicture = async (
	client: Client,
	route: string,
	slug: string,
	locale: Locale,
): Promise<SocialPicture | undefined> => {
	if (route === 'municipality') return municipalityPicture(client, slug, locale);
	if (!isDocumentRoute(route)) return undefined;
	try {
		const document = await client.findBySlug(collections[route], slug, { locale, depth: 1 });
		return documentPicture(route, document as unknown as Shown, locale);
	} catch (cause) {
		if (isNotFound(cause) || isMoved(cause)) return undefined;
		throw cause;
	}
};
