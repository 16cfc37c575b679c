import type {
	CollectionAfterChangeHook,
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	PayloadRequest,
} from 'payload';
import { enforceConsent } from '../../testimonies/hooks/enforce-consent.ts';
import { today } from '../../themes/hooks/periods.ts';

type Reference = string | number | { id: string | number } | null | undefined;

const idOf = (reference: Reference) => (reference && typeof reference === 'object' ? reference.id : reference);

const enforce = async (req: PayloadRequest, references: Reference[]) => {
	for (const id of new Set(references.map(idOf))) if (id !== null && id !== undefined) await enforceConsent(req, id);
};

/** Whoever notes that a consent was withdrawn, without a day, means today. */
export const dateWithdrawal: CollectionBeforeChangeHook = ({ data }) => {
	const { withdrawal } = data as { withdrawal?: { date?: string | null; by?: string | null; reason?: string | null } };
	if (!withdrawal || withdrawal.date || !(withdrawal.by || withdrawal.reason)) return data;
	return { ...data, withdrawal: { ...withdrawal, date: `${today()}T00:00:00.000Z` } };
};

export const enforceAfterChange: CollectionAfterChangeHook = ({ doc, previousDoc, req }) =>
	enforce(req, [doc.testimony, previousDoc?.testimony]);

/** Before, so that where there are no transactions the testimony is never public without a consent. */
export const enforceBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const row = await req.payload.db.findOne<{ id: string; testimony?: Reference }>({
		collection: 'consents',
		req,
		where: { id: { equals: id } },
		select: { testimony: true },
	});
	const testimony = idOf(row?.testimony);
	if (testimony !== null && testimony !== undefined) await enforceConsent(req, testimony, { without: id });
};
