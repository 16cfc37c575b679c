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
	/** The first of them, with the field that names them. */
	documents: { id: string; title: string }[];
	where: Where;
}

interface Question {
	kind: WaitingKind;
	collection: CollectionSlug;
	where: Where;
	locale?: Locale;
}

const shown = 5;
const yearDays = 365;
/** Early enough to ask the person again. */
const consentDays = 60;

const translated: readonly CollectionSlug[] = [
	'themes',
	'practices',
	'studies',
	'news',
	'columns',
	'conferences',
	'pages',
];

const titleFields: Partial<Record<CollectionSlug, string>> = { consents: 'testimony', 'webhook-endpoints': 'url' };

const published: Where = { _status: { equals: 'published' } };

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
			where: { and: [published, { lastConfirmedAt: { less_than: daysAgo(yearDays) } }] },
		},
		...(may(req, 'webhook-endpoints', 'read')
			? [{ kind: 'failing', collection: 'webhook-endpoints', where: { failingSince: { exists: true } } } as const]
			: []),
	];
};

const questionsOfTranslators = (req: PayloadRequest): Question[] =>
	languagesFor(req).flatMap((locale) =>
		translated.flatMap((collection): Question[] => [
			{ kind: 'outdated', collection, locale, where: { translationOutdated: { equals: true } } },
			{ kind: 'missing', collection, locale, where: { and: [published, { title: { exists: false } }] } },
		]),
	);

/** Guest writers see their own texts, translators their languages, editors what waits for them. */
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
		...(isEditor ? questionsOfEditors(req) : []),
		...(isEditor || roles.includes('translator') ? questionsOfTranslators(req) : []),
	];
};

const titleOf = (document: Record<string, unknown>, field: string): string => {
	const value = document[field];
	if (typeof value === 'object' && value !== null && 'alias' in value) return String(value.alias);
	return typeof value === 'string' ? value : '';
};

const ask = async (req: PayloadRequest, { collection, locale, ...question }: Question): Promise<Waiting> => {
	const config = req.payload.collections[collection]?.config;
	const field = titleFields[collection] ?? config?.admin.useAsTitle ?? 'id';
	const { docs, totalDocs } = await req.payload.find({
		collection,
		where: question.where,
		draft: Boolean(config?.versions),
		depth: collection === 'consents' ? 1 : 0,
		limit: shown,
		joins: false,
		overrideAccess: false,
		...(locale && { locale }),
		req: innerRequest(req),
	});
	const documents = (docs as unknown as Record<string, unknown>[]).map((document) => ({
		id: String(document.id),
		title: titleOf(document, field),
	}));
	return { ...question, collection, ...(locale && { locale }), count: totalDocs, documents };
};

/** What waits for whoever has opened the admin. A bounded number of small queries, each within their rights. */
export const waitingFor = async (req: PayloadRequest): Promise<{ waiting: Waiting[]; quiet: WaitingKind[] }> => {
	const answers = await Promise.all(questionsFor(req).map((question) => ask(req, question)));
	const waiting = answers.filter(({ count }) => count > 0);
	const busy = new Set(waiting.map(({ kind }) => kind));
	return { waiting, quiet: [...new Set(answers.map(({ kind }) => kind))].filter((kind) => !busy.has(kind)) };
};
