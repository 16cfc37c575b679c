import type { Client, Doc } from '@integrationnorden/client';
import { href, type Locale } from '@repo/i18n';
import { byFacts } from './finder.ts';
import { placesOf } from './practice-facts.ts';
import { readPracticeIndex, type IndexedPractice } from './practice-index.ts';
import { createMemory } from './remember.ts';

export type Theme = Doc<'themes'>;

const memory = createMemory<Theme[]>({ milliseconds: 1000 });

/** All themes without their texts, the one that started last first. */
export const readThemes = (client: Client, locale: Locale): Promise<Theme[]> =>
	memory(locale, async () => {
		const { docs } = await client.find('themes', {
			locale,
			depth: 0,
			limit: 100,
			sort: '-currentFrom',
			select: {
				title: true,
				slug: true,
				area: true,
				lead: true,
				currentFrom: true,
				currentUntil: true,
				updatedAt: true,
			},
		});
		return docs;
	});

const startOf = ({ currentFrom }: Theme) => currentFrom ?? '';

/** The theme whose days hold today; where none does, the latest that has begun. */
export const currentTheme = (themes: readonly Theme[], now: Date = new Date()): Theme | undefined => {
	const today = now.toISOString().slice(0, 10);
	const begun = themes
		.filter((theme) => startOf(theme) !== '' && startOf(theme).slice(0, 10) <= today)
		.toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
	const holding = begun.find(({ currentUntil }) => !currentUntil || currentUntil.slice(0, 10) >= today);
	return holding ?? begun[0] ?? themes[0];
};

export const themeHref = ({ slug, id }: Pick<Theme, 'slug' | 'id'>, locale: Locale) =>
	href('theme', locale, { slug: slug ?? id });

/** The practices filed under a theme. */
export const practicesOfTheme = (practices: readonly IndexedPractice[], theme: Pick<Theme, 'id'>): IndexedPractice[] =>
	practices.filter(({ themes }) => themes.some((each) => (typeof each === 'string' ? each : each.id) === theme.id));

/** Each municipality that has one of the practices, once; made-up ones are nowhere. */
export const municipalitiesOf = (practices: readonly IndexedPractice[]) => {
	const found = practices.filter(({ composed }) => !composed).flatMap(placesOf);
	return [...new Map(found.map((each) => [each.id, each])).values()];
};

export const readThemePractices = async (client: Client, theme: Pick<Theme, 'id'>, locale: Locale) =>
	byFacts(practicesOfTheme(await readPracticeIndex(client, locale), theme), locale);
