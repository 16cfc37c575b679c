import { isLocale, locales, type Locale } from '@repo/i18n';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { may } from '../access/judge.ts';
import { actorOf } from '../access/roles.ts';
import { innerRequest } from '../hooks/inner-request.ts';
import { daysAgo } from '../jobs/days-ago.ts';
import { reviewedCollections } from '../review/transitions.ts';

export type WaitingKind =
	| 'returned'
	| 'mine'
	| 'review'
	| 'scheduled'
	| 'proposals'
	| 'outdated'
	| 'missing'
	| 'unconfirmed'
	| 'consents'
	| 'failing';

/** Some documents of one collection that somebody should look at, and how many there are. */
export interface Waiting {
	kind: WaitingKind;
	collection: CollectionSlug;
	/** Of translations: which. */
	locale?: Locale;
	count: number;
	/** The first of them, and where they are worked on. */
	documents: { id: string; title: string; at: { collection: CollectionSlug; id: string } }[];
	where: Where;
}

interface Question {
	kind: WaitingKind;
	collection: CollectionSlug;
	where: Where;
	locale?: Locale;
	/** The relation whose title names the document. */
	about?: string;
	/** Where that is where one does something about it. */
	opensAbout?: boolean;
}

const shown = 5;
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
		...reviewedCollections.map((collection): Question => ({
			kind: 'scheduled',
			collection,
			where: { stage: { equals: 'scheduled' } },
		})),
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
const questionsFor = (req: PayloadRequest): Question[] => {
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

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const titleIn = (
	{ config }: Pick<PayloadRequest['payload'], 'config'>,
	collection: CollectionSlug,
	row: Row,
): string => {
	const field = config.collections.find(({ slug }) => slug === collection)?.admin.useAsTitle ?? 'id';
	const title = row[field];
	return typeof title === 'string' ? title : '';
};

const ask = async (
	req: PayloadRequest,
	{ collection, locale, about, opensAbout, ...question }: Question,
): Promise<Waiting> => {
	const { payload } = req;
	const config = payload.collections[collection]?.config;
	const { docs, totalDocs } = await payload.find({
		collection,
		where: question.where,
		draft: Boolean(config?.versions),
		depth: about === undefined ? 0 : 1,
		limit: shown,
		joins: false,
		overrideAccess: false,
		...(locale && { locale }),
		req: innerRequest(req),
	});
	const relation = config?.flattenedFields.find(({ name }) => name === about);
	const target = relation && 'relationTo' in relation ? (relation.relationTo as CollectionSlug) : undefined;
	const documents = (docs as unknown as Row[]).map((row) => {
		const id = String(row['id']);
		const other = about === undefined ? undefined : row[about];
		if (!target || !isRow(other)) return { id, title: titleIn(payload, collection, row), at: { collection, id } };
		const at = opensAbout ? { collection: target, id: String(other['id']) } : { collection, id };
		return { id, title: titleIn(payload, target, other), at };
	});
	return { ...question, collection, ...(locale && { locale }), count: totalDocs, documents };
};

/** What waits for whoever has opened the admin. A bounded number of small queries, each within their rights. */
export const waitingFor = async (req: PayloadRequest): Promise<{ waiting: Waiting[]; quiet: WaitingKind[] }> => {
	const answers = await Promise.all(questionsFor(req).map((question) => ask(req, question)));
	const waiting = answers.filter(({ count }) => count > 0);
	const busy = new Set(waiting.map(({ kind }) => kind));
	return { waiting, quiet: [...new Set(answers.map(({ kind }) => kind))].filter((kind) => !busy.has(kind)) };
};
