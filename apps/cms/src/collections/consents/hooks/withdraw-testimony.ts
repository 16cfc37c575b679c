import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
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

/** Whoever lengthens a consent that had ended, and sees it end again, is not told that all of it was done already. */
export const settleAgain: CollectionBeforeChangeHook = ({ data }) => ({ ...data, settledAt: null });
