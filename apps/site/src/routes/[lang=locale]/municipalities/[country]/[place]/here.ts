import type { Client, Doc } from '@integrationnorden/client';
import { documentPath, type Locale } from '@repo/i18n';
import { organisationTypes } from '@repo/types/vocabulary';
import type { EntryCard } from '#lib/entry-card.ts';
import { practiceCard } from '#lib/server/practice-card.ts';
import { readPracticeIndex, type IndexedPractice } from '#lib/server/practice-index.ts';
import type { Municipality } from '#lib/server/statistics/register.ts';
import { wordsOf, type Words } from '#lib/text/language.ts';

export interface HereLink {
	id: string;
	href: string;
	title: Words;
	/** The municipality, or the kind of organisation. */
	about: string;
}

export interface Here {
	practices: EntryCard[];
	/** Practices of similar municipalities. */
	similar: HereLink[];
	organisations: HereLink[];
}

const idOf = (related: unknown): string | undefined =>
	typeof related === 'string' ? related : (related as { id?: string } | null | undefined)?.id;

const placesOf = ({ municipality, otherMunicipalities }: IndexedPractice): (string | undefined)[] => [
	idOf(municipality),
	...(otherMunicipalities ?? []).map(idOf),
];

const similarLinks = (
	practices: readonly IndexedPractice[],
	similar: readonly Municipality[],
	locale: Locale,
): HereLink[] =>
	similar.flatMap((place) =>
		practices
			.filter((practice) => placesOf(practice).includes(place.id))
			.flatMap((practice) => {
				const href = documentPath('practices', practice, locale);
				const title = wordsOf(practice, 'title', locale);
				return href && title ? [{ id: `${place.id}/${practice.id}`, href, title, about: place.name }] : [];
			}),
	);

const organisationsIn = async (client: Client, place: Municipality, locale: Locale): Promise<HereLink[]> => {
	const { docs } = await client.find('organisations', {
		where: { municipality: { equals: place.id } },
		select: { name: true, slug: true, type: true },
		locale,
		depth: 0,
		limit: 50,
		sort: 'name',
	});
	return docs.flatMap((organisation: Doc<'organisations'>) => {
		const href = documentPath('organisations', organisation, locale);
		const title = wordsOf(organisation, 'name', locale);
		return href && title
			? [{ id: organisation.id, href, title, about: organisationTypes[organisation.type][locale] }]
			: [];
	});
};

/** What is done in a municipality and who is there, and what similar ones do. */
export const readHere = async (
	client: Client,
	place: Municipality,
	similar: readonly Municipality[],
	locale: Locale,
): Promise<Here> => {
	const [practices, organisations] = await Promise.all([
		readPracticeIndex(client, locale),
		organisationsIn(client, place, locale),
	]);
	return {
		practices: practices
			.filter((practice) => placesOf(practice).includes(place.id))
			.map((practice) => practiceCard(practice, locale)),
		similar: similarLinks(practices, similar, locale).slice(0, 6),
		organisations,
	};
};
