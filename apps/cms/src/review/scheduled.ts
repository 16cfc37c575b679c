import { isLocale, defaultLocale, type Locale } from '@repo/i18n';
import type { PayloadRequest, Where } from 'payload';
import type { ReviewedCollection } from './transitions.ts';

const jobs = 'payload-jobs';
const task = 'publishWhenDue';

/** What the queue is told. */
export interface DueInput {
	collection: ReviewedCollection;
	document: string;
	/** The language it was scheduled in: its text is the one that has to be complete. */
	locale: Locale;
	/** Whoever scheduled it. */
	user: string;
}

const jobsFor = (collection: ReviewedCollection, document: string): Where => ({
	and: [
		{ taskSlug: { equals: task } },
		{ completedAt: { exists: false } },
		{ 'input.collection': { equals: collection } },
		{ 'input.document': { equals: document } },
	],
});

/** Leaves it to Payload's queue to publish the document. */
export const scheduleFor = async (
	req: PayloadRequest,
	collection: ReviewedCollection,
	document: string,
	due: Date,
): Promise<void> => {
	const locale = isLocale(req.locale) ? req.locale : defaultLocale;
	const input: DueInput = { collection, document, locale, user: String(req.user?.id) };
	await req.payload.jobs.queue({ task, input, waitUntil: due, req });
};

export const cancelScheduled = async (
	req: PayloadRequest,
	collection: ReviewedCollection,
	document: string,
): Promise<void> => {
	// Not the one that runs now: it is what publishes.
	const where: Where = { and: [jobsFor(collection, document), { processing: { not_equals: true } }] };
	await req.payload.db.deleteMany({ collection: jobs, where, req });
};

/** When the document shall be published. */
export const dueOf = async (
	req: PayloadRequest,
	collection: ReviewedCollection,
	document: string,
): Promise<string | null> => {
	const where = jobsFor(collection, document);
	const job = await req.payload.db.findOne<{ id: string; waitUntil?: string | null }>({ collection: jobs, where, req });
	return job?.waitUntil ?? null;
};
