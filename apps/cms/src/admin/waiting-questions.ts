import { isLocale, locales, type Locale } from '@repo/i18n';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { may } from '../access/judge.ts';
import { actorOf } from '../access/roles.ts';
import { daysAgo } from '../jobs/days-ago.ts';
import { reviewedCollections } from '../review/transitions.ts';
import type { WaitingKind } from './waiting.ts';

export interface Question {
	kind: WaitingKind;
	collection: CollectionSlug;
	where: Where;
	locale?: Locale;
	/** The relation whose title names the document. */
	about?: string;
	/** Where that is where one does something about it. */
	opensAbout?: boolean;
}

const yearDays = 365;
/** Early enough to ask the person again. */
const consentDays = 60;

/** Readers of every language are to have them. */
const translated: readonly CollectionSlug[] = [
	'themes',
	'practices',
	'studies',
	'news',
	'columns',
	'conferences',
	'pages',
];
/** Where somebody translated a text, it is kept up with its source. */
const followed: readonly CollectionSlug[] = [...translated, 'testimonies', 'concepts', 'organisations', 'people'];

/** Also while a newer draft is being written: lists of the admin look at drafts, too. */
const published: Where = { publicUpdatedAt: { exists: true } };

/** A translator's languages; of others the one they read the admin in. */
const languagesFor = (req: PayloadRequest): Locale[] => {
	const { languages } = actorOf(req);
	const own = locales.filter((locale) => languages.includes(locale));
	return own.length > 0 ? own : [isLocale(req.i18n.language) ? req.i18n.language : locales[0]];
};

const questionsOfEditors = (req: PayloadRequest): Question[] => {
	const waits: Where = { stage: { in: ['submitted', 'in-review'] } };
	return [
		...reviewedCollections.map((collection): Question => ({ kind: 'review', collection, where: waits })),
		{ kind: 'proposals', collection: 'submissions', where: { state: { equals: 'new' } } },
		{
			kind: 'consents',
			collection: 'consents',
			about: 'testimony',
			where: {
				and: [
					{ expires: { greater_than_equal: daysAgo(1) } },
					{ expires: { less_than: daysAgo(-consentDays) } },
					{ 'withdrawal.date': { exists: false } },
				],
			},
		},
		{
			kind: 'unconfirmed',
			collection: 'practices',
			where: {
				and: [
					published,
					{ or: [{ lastConfirmedAt: { less_than: daysAgo(yearDays) } }, { lastConfirmedAt: { exists: false } }] },
				],
			},
		},
		{
			kind: 'imports',
			collection: 'dataset-imports',
			where: { isOpen: { equals: true } },
			about: 'dataset',
			opensAbout: true,
		},
		...(may(req, 'webhook-endpoints', 'read')
			? [
					{
						kind: 'failing',
						collection: 'webhook-endpoints',
						where: { failingSince: { exists: true } },
						about: 'agency',
						opensAbout: true,
					} as const,
				]
			: []),
	];
};

const questionsOfTranslators = (req: PayloadRequest): Question[] =>
	languagesFor(req).flatMap((locale) => [
		...followed.map((collection): Question => ({
			kind: 'outdated',
			collection,
			locale,
			where: { translationOutdated: { equals: true } },
		})),
		...translated.map((collection): Question => ({
			kind: 'missing',
			collection,
			locale,
			where: { and: [published, { title: { exists: false } }] },
		})),
	]);

const questionsOfReviewers: Question[] = [
	{ kind: 'review', collection: 'practices', where: { stage: { in: ['submitted', 'in-review'] } } },
];

/** Guest writers see their own texts, translators their languages, reviewers and editors what waits for them. */
export const questionsFor = (req: PayloadRequest): Question[] => {
	const { roles, userId } = actorOf(req);
	const own: Where = { owner: { equals: userId } };
	const isEditor = may(req, 'news', 'publish');
	const ofWriters: Question[] = [
		{ kind: 'returned', collection: 'columns', where: { and: [own, { stage: { equals: 'returned' } }] } },
		{
			kind: 'mine',
			collection: 'columns',
			where: { and: [own, { stage: { in: ['writing', 'submitted', 'in-review', 'scheduled'] } }] },
		},
	];
	return [
		...(roles.includes('guest-writer') ? ofWriters : []),
		...(isEditor ? questionsOfEditors(req) : roles.includes('reviewer') ? questionsOfReviewers : []),
		...(isEditor || roles.includes('translator') ? questionsOfTranslators(req) : []),
	];
};
