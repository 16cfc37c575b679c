import type { Client, Doc } from '@integrationnorden/client';
import { documentPath, messages, type Locale } from '@repo/i18n';
import { documentsOf } from '../related.ts';
import { foreign } from '../text/language.ts';
import { areaOf, placeText, timeText } from './practice-facts.ts';
import { readPracticeIndex, type IndexedPractice } from './practice-index.ts';

export interface RelatedLink {
	id: string;
	href: string;
	title: string;
	lang: Locale | undefined;
	text: string;
	textLang?: Locale | undefined;
}

/** Same theme first counts most, then same land and kind of area; told in full before merely listed. */
const nearness = (one: Doc<'practices'>, other: IndexedPractice): number => {
	const areas = documentsOf(one.themes).map(({ area }) => area);
	const shared = documentsOf(other.themes).filter(({ area }) => areas.includes(area)).length;
	const facets = one.targetGroup?.facets ?? [];
	const sharedFacets = (other.targetGroup?.facets ?? []).filter((facet) => facets.includes(facet)).length;
	return (
		shared * 4 +
		sharedFacets * 2 +
		(one.country === other.country ? 1 : 0) +
		(one.areaType && one.areaType === other.areaType ? 1 : 0) +
		(other.coverage === 'full' ? 2 : 0)
	);
};

const linkOf = (
	collection: string,
	document: { id: string; slug?: string | null; title?: string; _lang?: unknown },
	title: string,
	locale: Locale,
	text: string,
	titleField = 'title',
): RelatedLink[] => {
	const href = documentPath(collection, document, locale);
	return href ? [{ id: document.id, href, title, lang: foreign(document as never, titleField, locale), text }] : [];
};

/** What to read next: practices that are like this one, then its studies and voices. */
export const readRelated = async (
	client: Client,
	practice: Doc<'practices'>,
	locale: Locale,
): Promise<RelatedLink[]> => {
	const t = messages[locale].practice;
	const index = await readPracticeIndex(client, locale);
	const near = index
		.filter(({ id, themes }) => id !== practice.id && areaOf({ themes }) !== undefined)
		.map((other) => ({ other, score: nearness(practice, other) }))
		.filter(({ score }) => score >= 4)
		.toSorted((a, b) => b.score - a.score || a.other.id.localeCompare(b.other.id))
		.slice(0, 3)
		.flatMap(({ other }) => {
			const place = placeText(other, locale);
			const text = [place?.text, timeText(other, locale)].filter(Boolean).join('. ');
			return linkOf('practices', other, other.title, locale, text ? `${text}.` : '');
		});
	const studies = documentsOf(practice.relatedStudies).flatMap((study) =>
		linkOf(
			'studies',
			study,
			study.title,
			locale,
			[t.studyOf, study.publisherName, study.year].filter(Boolean).join(' '),
		),
	);
	const voices = documentsOf(practice.relatedTestimonies).flatMap((voice) =>
		linkOf(
			'testimonies',
			voice,
			`${voice.alias}: ${voice.quote}`,
			locale,
			[t.voiceOf, voice.composed ? `${messages[locale].example}.` : ''].join(' '),
			'quote',
		),
	);
	return [...near, ...studies, ...voices];
};
