import { defaultLocale, isLocale } from '@repo/i18n';
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { storePlan, type Plan } from './store.ts';
import { deskZone } from './zone.ts';

interface Job {
	id: string;
	taskSlug?: string | null;
	waitUntil?: string | null;
	input?: unknown;
}

interface PayloadInput {
	type?: 'publish' | 'unpublish';
	locale?: string;
	doc?: { relationTo: string; value: string };
	user?: { value?: string } | string;
}

interface OwnInput {
	collection: string;
	document: string;
	locale?: string;
	user: string;
}

/** What was once left to the queue of jobs: by Payload's drawer, and by our own task for texts under review. */
const waiting: Where = {
	and: [
		{ taskSlug: { in: ['schedulePublish', 'publishWhenDue'] } },
		{ completedAt: { exists: false } },
		{ hasError: { not_equals: true } },
	],
};

type Carried = Plan & { user: string };

const planOf = (payload: Payload, { taskSlug, waitUntil, input }: Job): Carried | undefined => {
	const at = new Date(waitUntil ?? Date.now());
	const isOwn = taskSlug === 'publishWhenDue';
	const own = (input ?? {}) as OwnInput;
	const theirs = (input ?? {}) as PayloadInput;
	const user = isOwn ? own.user : typeof theirs.user === 'object' ? theirs.user.value : theirs.user;
	const collection = isOwn ? own.collection : theirs.doc?.relationTo;
	const document = isOwn ? own.document : theirs.doc?.value;
	const locale = isOwn ? own.locale : theirs.locale;
	if (!collection || !document || !Object.hasOwn(payload.collections, collection)) return undefined;
	const direction = isOwn ? 'publish' : (theirs.type ?? 'publish');
	return {
		...{ collection: collection as CollectionSlug, document, direction, at },
		// Whose it was is not known of the oldest: editors are told when its time comes.
		user: user ?? 'unknown',
		zone: deskZone,
		language: isLocale(locale) ? locale : defaultLocale,
		// Payload names a language where it is the only one to be published.
		isOneLanguage: !isOwn && direction === 'publish' && isLocale(locale),
	};
};

/** Turns what waits in the queue of jobs into plans. Once it has, there is nothing to find. */
export const carryOver = async (payload: Payload): Promise<void> => {
	const jobs = { collection: 'payload-jobs', where: waiting } as const;
	const { docs } = await payload.db.find<Job>({ ...jobs, limit: 0, pagination: false });
	for (const job of docs) {
		await inTransaction(payload, async (partial) => {
			const plan = planOf(payload, job);
			if (plan) {
				const where: Where = { id: { equals: plan.user } };
				const user = (await payload.db.findOne({ collection: 'users', where, req: partial })) ?? { id: plan.user };
				await storePlan({ ...partial, payload, user } as unknown as PayloadRequest, plan);
			} else payload.logger.warn({ job: job.id }, 'A scheduled job that names no document was dropped');
			await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: job.id } }, req: partial });
		});
	}
	if (docs.length > 0)
		payload.logger.info({ jobs: docs.length }, 'Carried over what was scheduled in the queue of jobs');
};
