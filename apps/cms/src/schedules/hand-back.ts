import type { Payload, PayloadRequest, Where } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';
import { enqueueMails } from '../mail/enqueue.ts';
import { contextFor } from '../review/context.ts';
import { recordEvent } from '../review/history.ts';
import { isReviewed } from '../review/transitions.ts';
import { schedules, type ScheduleRow } from './rows.ts';
import { auditPlan } from './store.ts';

const longestReason = 2000;

type Document = Record<string, unknown> & { id: string };

/** The document stays as it was; its history, the start page and a mail say why. */
export const handBack = (payload: Payload, row: ScheduleRow, reason: string): Promise<void> =>
	inTransaction(payload, async (partial) => {
		const req = { ...partial, payload, context: {} } as PayloadRequest;
		const { collection, direction, document: id } = row;
		const comment = reason.slice(0, longestReason);
		const where: Where = { and: [{ id: { equals: row.id } }, { leaseUntil: { equals: row.leaseUntil } }] };
		const data = { state: 'refused', reason: comment, leaseUntil: null, updatedAt: new Date().toISOString() };
		// Moved or cancelled meanwhile: nobody waits for it any more.
		if ((await payload.db.updateOne({ collection: schedules, where, data, req })) === null) return;
		await auditPlan(req, 'schedule-refused', row);
		const found = { collection, id, locale: row.language, draft: true, depth: 0 } as const;
		const document = (await payload.findByID({ ...found, disableErrors: true, joins: false, req })) as unknown;
		const stage = (document as { stage?: unknown } | null)?.stage;
		if (direction === 'publish' && isReviewed(collection) && stage === 'scheduled') {
			// Its hooks write the history and the mails.
			await payload.update({ ...found, data: {}, context: contextFor({ name: 'failed', comment }), req } as never);
			return;
		}
		const action = direction === 'publish' ? 'failed' : 'failed-unpublish';
		const event = await recordEvent(req, { collection, document: id, action, comment, due: row.at });
		if (document) await enqueueMails(req, event, document as Document);
	});
