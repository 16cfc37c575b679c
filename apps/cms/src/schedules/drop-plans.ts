import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug } from 'payload';
import { isPublic, wasPublic } from '../hooks/public-before.ts';
import { dueIn } from './context.ts';
import type { ScheduleRow } from './rows.ts';
import { auditPlan, dropPlans } from './store.ts';

interface Document {
	id: string;
	_status?: string | null;
	deletedAt?: string | null;
}

const isPublishing = ({ direction }: ScheduleRow) => direction === 'publish';

/**
 * What is published or taken off the site by hand is not waited for any more; what is put into the trash waits for
 * nothing. One language that is published alone leaves the plans for the others.
 */
export const dropOverPlans: CollectionAfterChangeHook<Document> = async ({
	collection: { slug },
	context,
	doc,
	operation,
	previousDoc,
	req,
}) => {
	// The clock forgets what it has carried out by itself.
	if (operation === 'create' || dueIn(context)) return doc;
	const target = { collection: slug as CollectionSlug, document: doc.id };
	if (doc.deletedAt) {
		if (previousDoc?.deletedAt) return doc;
		for (const row of await dropPlans(req, target, () => true))
			await auditPlan(req, 'schedule-cancelled', row, 'trash');
	} else if (doc._status === 'published') {
		const language = req.query?.publishSpecificLocale;
		await dropPlans(req, target, (row) =>
			language === undefined
				? isPublishing(row)
				: isPublishing(row) && row.isOneLanguage === true && row.language === language,
		);
	} else if (wasPublic(req, doc.id) && !(await isPublic(req, slug, doc.id))) {
		// Off the site already; but what is to be published before may still be taken off.
		await dropPlans(req, target, (row, all) => !isPublishing(row) && !all.some(isPublishing));
	}
	return doc;
};

export const dropPlansOfDeleted: CollectionAfterDeleteHook = async ({ collection: { slug }, id, req }) => {
	const target = { collection: slug as CollectionSlug, document: String(id) };
	for (const row of await dropPlans(req, target, () => true))
		await auditPlan(req, 'schedule-cancelled', row, 'deleted');
};
