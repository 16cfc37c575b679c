import type { Locale } from '@repo/i18n';
import type { ScheduleDirection } from '@repo/types/vocabulary';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { may } from '../access/judge.ts';
import { innerRequest } from '../hooks/inner-request.ts';
import { plansIn } from './planned.ts';
import { questionsFor, type Question } from './waiting-questions.ts';

export type WaitingKind =
	| 'returned'
	| 'mine'
	| 'review'
	| 'scheduled'
	| 'refused'
	| 'proposals'
	| 'outdated'
	| 'missing'
	| 'unconfirmed'
	| 'consents'
	| 'failing'
	| 'imports';

/** Some documents of one collection that somebody should look at, and how many there are. */
export interface Waiting {
	kind: WaitingKind;
	collection: CollectionSlug;
	/** Of translations: which. */
	locale?: Locale;
	count: number;
	/** The first of them, and where they are worked on. */
	documents: WaitingDocument[];
	/** Of the list in the admin that has all of them, where there is one. */
	where?: Where;
}

interface WaitingDocument {
	id: string;
	title: string;
	at: { collection: CollectionSlug; id: string };
	/** What shall happen to it, and when: ISO 8601, and the IANA zone it was planned in. */
	plan?: { direction: ScheduleDirection; at: string; zone: string };
}

const shown = 5;

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
	const plans = may(req, 'schedules', 'read')
		? [plansIn(req, 'refused', 'refused'), plansIn(req, 'scheduled', 'waiting')]
		: [];
	const answers = await Promise.all([...plans, ...questionsFor(req).map((question) => ask(req, question))]);
	const waiting = answers.filter(({ count }) => count > 0);
	const busy = new Set(waiting.map(({ kind }) => kind));
	return { waiting, quiet: [...new Set(answers.map(({ kind }) => kind))].filter((kind) => !busy.has(kind)) };
};
