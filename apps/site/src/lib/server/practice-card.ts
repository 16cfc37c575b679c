import type { Practice } from '@integrationnorden/client';
import { href, messages, type Locale } from '@repo/i18n';
import { pictureOf, type CountryRows } from '../geo/pictures.server.ts';
import type { Picture } from '../motif/strip.ts';
import { languageOf, wordsOf, type Tongued, type Words } from '../text/language.ts';
import { soft } from '../text/soft.ts';
import type { EntryCard } from '../entry-card.ts';
import { areaOf, costText, evaluationText, placesOf, placeText, timeText } from './practice-facts.ts';

/** The fields a card is made of; ask the API for no more than these in a list. */
export const cardFields = {
	title: true,
	summary: true,
	slug: true,
	coverage: true,
	composed: true,
	country: true,
	municipality: true,
	otherMunicipalities: true,
	placeName: true,
	themes: true,
	period: true,
	resources: { costBand: true, amount: true, currency: true, year: true },
	evidence: { evaluationType: true },
} as const;

export const cardRelations = {
	municipalities: { name: true, country: true, code: true, latitude: true, longitude: true },
	themes: { area: true, title: true, slug: true },
} as const;

const practicePicture = (practice: Practice, rows: CountryRows): Picture =>
	pictureOf(
		{
			id: practice.id,
			theme: areaOf(practice),
			country: practice.country,
			places: placesOf(practice),
			isComposed: practice.composed,
		},
		rows,
	);

const firstSentences = (text: string, most: number): string => {
	if (text.length <= most) return text;
	const sentences = text.match(/[^.!?…]+[.!?…]+[”"’)]*\s*/gu) ?? [text];
	let taken = '';
	for (const sentence of sentences) {
		if (taken && taken.length + sentence.length > most) break;
		taken += sentence;
	}
	return taken.trim();
};

const shortened = (words: Words | undefined, most: number): Words | undefined =>
	words && { ...words, text: firstSentences(words.text, most) };

interface CardOptions {
	rows?: CountryRows;
	/** Longest summary, cut at the end of a sentence. */
	most?: number;
}

/** A practice as a row of a list. */
export const practiceCard = (
	practice: Practice & Tongued,
	locale: Locale,
	{ rows = 16, most = 190 }: CardOptions = {},
): EntryCard => {
	const t = messages[locale].finder;
	const title = wordsOf(practice, 'title', locale);
	const cost = costText(practice, locale);
	return {
		id: practice.id,
		href: href('practice', locale, { slug: practice.slug ?? practice.id }),
		title: { text: soft(practice.title, languageOf(practice, 'title', locale)), lang: title?.lang },
		text: shortened(wordsOf(practice, 'summary', locale), most),
		area: areaOf(practice),
		isComposed: practice.composed === true,
		picture: practicePicture(practice, rows),
		facts: [
			{ label: t.place, value: placeText(practice, locale) ?? t.placeUnknown },
			{ label: t.time, value: timeText(practice, locale), unknown: t.timeUnknown },
			...(cost ? [{ label: t.cost, value: cost }] : []),
			{ label: t.evaluation, value: evaluationText(practice, locale), unknown: t.evaluationUnknown },
		],
	};
};
