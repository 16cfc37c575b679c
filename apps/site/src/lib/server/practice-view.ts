import type { Concept, Doc, Person } from '@integrationnorden/client';
import { documentPath, formatDate, formatNumber, messages, type Locale } from '@repo/i18n';
import {
	areaTypes,
	countries,
	evaluationTypes,
	evidenceLevels,
	licences,
	practiceStatuses,
	spokenLanguages,
	targetFacets,
	valuesOf,
} from '@repo/types/vocabulary';
import { fileAddress } from '../media.ts';
import { documentOf, documentsOf } from '../related.ts';
import { hasText, nodesOf, plainText } from '../rich-text/nodes.ts';
import { foreign, languageOf, wordsOf, type Words } from '../text/language.ts';
import { soft } from '../text/soft.ts';
import { areaOf, costText, listText, placesOf, placeText, timeText } from './practice-facts.ts';

type Practice = Doc<'practices'>;

/** What a practice needs of the documents it points to; without this each would come whole. */
export const relatedFields = {
	themes: { title: true, slug: true, area: true },
	municipalities: { name: true, country: true, code: true, latitude: true, longitude: true },
	organisations: { name: true, slug: true },
	concepts: { prefLabel: true, definition: true },
	people: { name: true, languages: true, composed: true },
	practices: { title: true, slug: true },
	studies: { title: true, slug: true, publisherName: true, year: true },
	testimonies: { alias: true, quote: true, slug: true, composed: true },
} as const;

export interface Fact {
	label: string;
	value: string;
	lang?: Locale | undefined;
	/** A smaller line under the value. */
	note?: string | undefined;
	href?: string | undefined;
	isUnknown?: boolean;
}

const richOf = (practice: Practice, path: string, locale: Locale) => {
	const text = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], practice);
	return hasText(text) ? { text, lang: foreign(practice, path, locale) } : undefined;
};

const plain = (text: unknown) => nodesOf(text).map(plainText).join(' ');

/** The beginning of a text, whole sentences, about two lines. */
const beginning = (text: string, most = 130): string => {
	const sentences = text.match(/[^.!?…]+[.!?…]+[”"’)]*\s*/gu) ?? [text];
	let taken = '';
	for (const sentence of sentences) {
		if (taken && taken.length + sentence.length > most) break;
		taken += sentence;
	}
	return taken.trim();
};

const outcomeValue = (value: number | null | undefined, unit: string | null | undefined, locale: Locale) => {
	if (typeof value !== 'number') return undefined;
	const number = formatNumber(value, locale, { maximumFractionDigits: 1 });
	return unit === '%' ? `${number}\u00a0%` : number;
};

const outcomesOf = (practice: Practice, locale: Locale) =>
	(practice.evidence?.outcomes ?? []).map((outcome, i) => {
		const { before, after, unit, date, source } = outcome;
		const path = `evidence.outcomes.${i}`;
		const largest =
			unit === '%' ? Math.max(100, before ?? 0, after ?? 0) * 0.6 : Math.max(before ?? 0, after ?? 0) * 1.09;
		const share = (value: number | null | undefined) =>
			typeof value === 'number' && largest > 0 ? Math.min(1, Math.max(0, value / largest)) : 0;
		return {
			id: outcome.id ?? path,
			indicator: {
				text: soft(outcome.indicator, languageOf(practice, `${path}.indicator`, locale)),
				lang: foreign(practice, `${path}.indicator`, locale),
			},
			unit: unit && unit !== '%' ? wordsOf(practice, `${path}.unit`, locale) : undefined,
			before: outcomeValue(before, unit, locale),
			after: outcomeValue(after, unit, locale),
			shareBefore: share(before),
			shareAfter: share(after),
			date: date ? formatDate(date, locale, 'month') : undefined,
			source: practice.composed ? undefined : (source ?? undefined),
		};
	});

const happenedBrief = (practice: Practice, locale: Locale): Words | undefined => {
	const [outcome] = outcomesOf(practice, locale);
	if (!outcome) return undefined;
	const figures =
		outcome.before && outcome.after
			? `${outcome.before}\u00a0→\u00a0${outcome.after}`
			: (outcome.after ?? outcome.before);
	return {
		text: `${outcome.indicator.text}: ${figures ?? messages[locale].practice.unknown}.`,
		lang: outcome.indicator.lang,
	};
};

const briefOf = (practice: Practice, locale: Locale) => {
	const t = messages[locale].practice;
	const problem = richOf(practice, 'problem', locale);
	const actions = (practice.actions ?? []).slice(0, 3).map(({ title }) => title.replace(/[.!?]$/, ''));
	const took = [
		costText(practice, locale),
		practice.resources?.staffFte
			? t.staffValue(formatNumber(practice.resources.staffFte, locale, { maximumFractionDigits: 1 }))
			: undefined,
	].filter((each) => each !== undefined);
	const parts: { label: string; words: Words | undefined }[] = [
		{ label: t.problem, words: problem && { text: beginning(plain(problem.text)), lang: problem.lang } },
		{
			label: t.did,
			words:
				actions.length > 0
					? { text: `${actions.join('. ')}.`, lang: foreign(practice, 'actions.0.title', locale) }
					: undefined,
		},
		{ label: t.happened, words: happenedBrief(practice, locale) },
		{ label: t.took, words: took.length > 0 ? { text: `${took.join('. ')}.`, lang: undefined } : undefined },
	];
	return parts;
};

const tookOf = (practice: Practice, locale: Locale) => {
	const t = messages[locale].practice;
	const { staffFte, setupMonths } = practice.resources ?? {};
	const cost = costText(practice, locale);
	return [
		...(cost ? [{ label: t.costPerYear, value: cost }] : []),
		...(typeof staffFte === 'number'
			? [{ label: t.staff, value: t.staffValue(formatNumber(staffFte, locale, { maximumFractionDigits: 1 })) }]
			: []),
		...(typeof setupMonths === 'number' ? [{ label: t.setup, value: t.months(setupMonths) }] : []),
	];
};

const factsOf = (practice: Practice, locale: Locale): Fact[] => {
	const t = messages[locale].practice;
	const soften = (value: string, lang: Locale = locale) => soft(value, lang);
	const unknown = (label: string): Fact => ({ label, value: t.unknown, isUnknown: true });
	const known = (label: string, value: string | undefined, rest: Partial<Fact> = {}): Fact =>
		value ? { label, value, ...rest } : unknown(label);
	const places = placesOf(practice);
	const [place] = places;
	const organisation = documentOf(practice.organisation);
	const partners = documentsOf(practice.partners);
	const country = countries[practice.country][locale];
	const where = placeText(practice, locale, 30);
	const facets = (practice.targetGroup?.facets ?? []).map((facet) => targetFacets[facet][locale]);
	const evaluation = practice.evidence?.evaluationType;
	return [
		places.length > 0 && place
			? known(places.length > 1 ? t.municipalities : t.municipality, where?.text, {
					note: country,
					href: places.length === 1 ? documentPath('municipalities', place, locale) : undefined,
				})
			: known(t.place, where?.text, { lang: where?.lang, note: practice.placeName ? country : undefined }),
		known(t.areaType, practice.areaType ? soften(areaTypes[practice.areaType][locale]) : undefined),
		...(organisation
			? [
					known(t.responsible, soften(organisation.name, languageOf(organisation as never, 'name', locale)), {
						lang: foreign(organisation as never, 'name', locale),
						href: documentPath('organisations', organisation, locale),
					}),
				]
			: [unknown(t.responsible)]),
		...(partners.length > 0
			? [
					known(
						t.partners,
						listText(
							partners.map(({ name }) => name),
							locale,
						),
						// One partner is a link; several read as a sentence.
						partners.length === 1 && partners[0]
							? {
									lang: foreign(partners[0] as never, 'name', locale),
									href: documentPath('organisations', partners[0], locale),
								}
							: {},
					),
				]
			: []),
		known(t.time, timeText(practice, locale)),
		known(t.status, practice.status ? soften(practiceStatuses[practice.status][locale]) : undefined),
		known(t.targetGroup, listText(facets, locale) && soften(facets.join(', '))),
		known(t.cost, costText(practice, locale)),
		known(t.evaluation, evaluation ? soften(evaluationTypes[evaluation][locale]) : undefined),
		known(t.lastConfirmed, practice.lastConfirmedAt ? formatDate(practice.lastConfirmedAt, locale) : undefined),
		known(messages[locale].licence, licences[practice.licence][locale]),
	];
};

const askOf = (practice: Practice, locale: Locale) => {
	const person = documentOf<Person>(practice.contact?.person);
	const t = messages[locale].practice;
	const languages = (practice.languages ?? person?.languages ?? []).map((code) => spokenLanguages[code][locale]);
	return {
		name: person?.name,
		isComposed: person?.composed === true,
		role: wordsOf(practice, 'contact.role', locale),
		languages: languages.length > 0 ? t.speaks(listText(languages, locale) ?? '') : undefined,
		takesVisits: practice.takesVisits === true,
	};
};

const conceptNotes = (practice: Practice, locale: Locale) =>
	documentsOf<Concept>(practice.concepts)
		.filter(({ definition }) => definition)
		.slice(0, 2)
		.map((concept) => ({
			id: concept.id,
			label: wordsOf(concept as never, 'prefLabel', locale),
			definition: wordsOf(concept as never, 'definition', locale),
		}));

const reviewOf = (practice: Practice, locale: Locale): string[] => {
	const t = messages[locale].practice;
	const { date, expires, evidenceLevel } = practice.review ?? {};
	return [
		...(date ? [t.reviewed(formatDate(date, locale))] : []),
		...(evidenceLevel ? [t.reviewLevel(evidenceLevels[evidenceLevel][locale].toLocaleLowerCase(locale))] : []),
		...(expires ? [t.reviewExpires(formatDate(expires, locale))] : []),
	];
};

const listOf = (practice: Practice, name: 'needsInPlace' | 'adapt' | 'keep', locale: Locale) =>
	(practice.transfer?.[name] ?? []).flatMap((_, i) => wordsOf(practice, `transfer.${name}.${i}.text`, locale) ?? []);

/** A practice in the order it is told, in the words of one language, with the language of every text. */
export const practiceView = (practice: Practice, locale: Locale) => {
	const { needsAnalysis, targetGroup, evidence, transfer } = practice;
	return {
		title: {
			text: soft(practice.title, languageOf(practice, 'title', locale)),
			lang: foreign(practice, 'title', locale),
		},
		plainTitle: practice.title,
		summary: wordsOf(practice, 'summary', locale),
		area: areaOf(practice),
		themeHref: documentPath('themes', documentsOf(practice.themes)[0] ?? {}, locale),
		isComposed: practice.composed === true,
		isListed: practice.coverage === 'listed',
		brief: briefOf(practice, locale),
		facts: factsOf(practice, locale),
		problem: richOf(practice, 'problem', locale),
		needs: {
			isDone: needsAnalysis?.done === true,
			note: wordsOf(practice, 'needsAnalysis.note', locale),
			link: needsAnalysis?.link ?? undefined,
		},
		who: wordsOf(practice, 'targetGroup.note', locale),
		facets: (targetGroup?.facets ?? []).map((facet) => targetFacets[facet][locale]),
		reached:
			typeof targetGroup?.reached === 'number'
				? messages[locale].practice.reached(
						targetGroup.reached,
						targetGroup.byDate ? formatDate(targetGroup.byDate, locale, 'month') : null,
					)
				: undefined,
		role: richOf(practice, 'roleOfParticipants', locale),
		actions: (practice.actions ?? []).map(({ id }, i) => ({
			id: id ?? String(i),
			title: wordsOf(practice, `actions.${i}.title`, locale),
			text: wordsOf(practice, `actions.${i}.text`, locale),
		})),
		concepts: conceptNotes(practice, locale),
		failed: richOf(practice, 'evidence.whatDidNotWork', locale),
		sideEffects: richOf(practice, 'evidence.sideEffects', locale),
		took: tookOf(practice, locale),
		funding: wordsOf(practice, 'resources.fundingSources', locale),
		outcomes: outcomesOf(practice, locale),
		rungs: valuesOf(evaluationTypes),
		rung: evidence?.evaluationType ?? undefined,
		evaluationLink: evidence?.link ?? undefined,
		participants: richOf(practice, 'evidence.participantsView', locale),
		review: reviewOf(practice, locale),
		transfer: {
			needsInPlace: listOf(practice, 'needsInPlace', locale),
			adapt: listOf(practice, 'adapt', locale),
			keep: listOf(practice, 'keep', locale),
			adaptedFrom: documentsOf(transfer?.adaptedFrom).flatMap((each) => {
				const href = documentPath('practices', each, locale);
				return href ? [{ id: each.id, href, title: each.title, lang: foreign(each as never, 'title', locale) }] : [];
			}),
			adoptedBy: (transfer?.adoptedBy ?? []).map((each, i) => {
				const municipality = documentOf(each.municipality);
				return {
					id: each.id ?? String(i),
					name: municipality?.name,
					href: municipality && documentPath('municipalities', municipality, locale),
					year: each.year ?? undefined,
					note: wordsOf(practice, `transfer.adoptedBy.${i}.note`, locale),
				};
			}),
		},
		ask: askOf(practice, locale),
		documents: documentsOf(practice.documents).flatMap((each) => {
			const href = fileAddress(each.url);
			return href
				? [
						{
							id: each.id,
							href,
							title: each.title,
							lang: foreign(each as never, 'title', locale),
							bytes: each.filesize,
						},
					]
				: [];
		}),
		image: documentOf(practice.image),
		sources: practice.sources,
		licence: practice.licence,
		attribution: practice.attribution,
		updated: practice.publicUpdatedAt ?? practice.updatedAt,
		changeNote: practice.changeType === 'major' ? wordsOf(practice, 'changeNote', locale) : undefined,
	};
};

export type PracticeView = ReturnType<typeof practiceView>;
