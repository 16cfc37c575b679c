import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { message } from '../../../labels/messages.ts';
import { consentsTo, type FoundConsent } from '../../testimonies/hooks/consents-to.ts';
import { isStanding } from '../../testimonies/hooks/judge-consent.ts';
import { today } from '../../themes/hooks/periods.ts';

interface Row {
	id: string;
	testimony?: string | null;
	settledAt?: string | Date | null;
}

/**
 * A record by which a story was made public is the proof that it was allowed, and what the person takes back: it is withdrawn, and may be
 * deleted when everything has been done that follows. One that carries nothing, or that another stands in for, may go.
 */
export const keepNeededConsent: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const { db } = req.payload;
	const row = await db.findOne<Row>({ collection: 'consents', where: { id: { equals: id } }, req });
	if (!row?.testimony || row.settledAt) return;
	const testimony = await db.findOne<{ id: string; publicUpdatedAt?: string | null }>({
		collection: 'testimonies',
		where: { id: { equals: row.testimony } },
		select: { publicUpdatedAt: true },
		req,
	});
	const own = row as unknown as FoundConsent;
	const others = (await consentsTo(req, row.testimony)).filter((each) => each.id !== row.id);
	// A draft that nobody saw is as it was before anybody agreed.
	const isNeeded = isStanding(own, today())
		? Boolean(testimony?.publicUpdatedAt) && !others.some((each) => isStanding(each, today()))
		: Boolean(testimony);
	if (isNeeded) throw new APIError(message(req, 'consentNeeded'), 409, null, true);
};
