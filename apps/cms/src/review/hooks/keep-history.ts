import type { ReviewAction } from '@repo/types/vocabulary';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { actorOf } from '../../access/roles.ts';
import { stepIn } from '../context.ts';
import { isPublic, wasPublic } from '../../hooks/public-before.ts';
import { enqueueMails } from '../../mail/enqueue.ts';
import { auditPlan, dropPlans } from '../../schedules/store.ts';
import { readHistory, recordEvent } from '../history.ts';
import { ownerOf } from '../own.ts';
import { isAwaited, isReviewed, stageOf, type ReviewedCollection } from '../transitions.ts';

type Document = Record<string, unknown> & { id: string };

/** Access rules look at the document's own row, which drafts do not reach. Of a published one the public reads it. */
const bringStage = async (req: PayloadRequest, collection: ReviewedCollection, { id, stage, _status }: Document) => {
	if (_status === 'published' || (await isPublic(req, collection, id))) return;
	await req.payload.db.updateOne({ collection, id, data: { stage }, returning: false, req });
};

/** After these, further saves by the same person tell nothing new. */
const writing: readonly ReviewAction[] = ['created', 'assigned', 'edited'];

/** Every save of a draft is one event only until somebody else, or something else, comes between. */
const noteEdit = async (req: PayloadRequest, collection: ReviewedCollection, document: string) => {
	const { userId } = actorOf(req);
	if (userId === undefined) return;
	const [last] = await readHistory(req, collection, document, 1);
	const isKnown = last !== undefined && writing.includes(last.action) && last.by === userId;
	if (!isKnown) await recordEvent(req, { collection, document, action: 'edited' });
};

/** Whoever ever owned a column is written down for good: they cannot give it away and approve it then. */
const noteOwners = async (req: PayloadRequest, document: Document, previous: Document | undefined) => {
	const [before, after] = [ownerOf(previous), ownerOf(document)];
	if (before === after) return;
	for (const subject of [before, after]) {
		if (subject === undefined) continue;
		await recordEvent(req, { collection: 'columns', document: document.id, action: 'assigned', subject });
	}
};

/** Its writer waits for it to be published; a correction of what is published is no news. */
const isNews = (previous: Document | undefined) =>
	previous !== undefined && (!previous.publicUpdatedAt || isAwaited(stageOf({ stage: previous.stage })));

/** Who takes a text back to the desk takes back when it shall be published. */
const cancelPublishing = async (req: PayloadRequest, collection: ReviewedCollection, document: string) => {
	const isPublishing = ({ direction }: { direction: string }) => direction === 'publish';
	for (const row of await dropPlans(req, { collection, document }, isPublishing)) {
		await auditPlan(req, 'schedule-cancelled', row);
	}
};

/** Writes the document's history, whatever route a change came by, in the transaction of the change. */
export const keepHistory: CollectionAfterChangeHook<Document> = async ({
	collection: { slug },
	context,
	doc,
	operation,
	previousDoc,
	req,
}) => {
	if (!isReviewed(slug)) return doc;
	const { id: document } = doc;
	const record = (action: ReviewAction, more: object = {}) =>
		recordEvent(req, { collection: slug, document, action, ...more });
	const previous: Document | undefined = operation === 'create' ? undefined : previousDoc;

	if (operation === 'create') await record('created');
	if (slug === 'columns') await noteOwners(req, doc, previous);

	const step = stepIn(context);
	if (step) {
		const event = await record(step.name, { comment: step.comment, due: step.due });
		if (step.name !== 'publish' || isNews(previous)) await enqueueMails(req, event, doc);
	} else if (doc._status === 'published') {
		const event = await record('publish');
		if (isNews(previous)) await enqueueMails(req, event, doc);
	} else if (doc.deletedAt && !previous?.deletedAt) await record('trash');
	else if (wasPublic(req, document) && !(await isPublic(req, slug, document))) await record('unpublish');
	else if (operation === 'update') await noteEdit(req, slug, document);

	if (previous && previous.stage !== doc.stage) await bringStage(req, slug, doc);
	if (step?.name === 'return' || step?.name === 'unschedule') await cancelPublishing(req, slug, document);
	return doc;
};
