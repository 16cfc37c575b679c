import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';
import { dayOf } from '../../themes/hooks/periods.ts';

type Reference = string | { id: string } | null | undefined;

const idOf = (reference: Reference) => (typeof reference === 'object' ? reference?.id : reference);

/** What was withdrawn stays withdrawn, of the testimony that it was about: whoever agrees again gives a new consent. */
export const keepWithdrawal: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
	const before = dayOf(originalDoc?.withdrawal?.date);
	const after = dayOf((data['withdrawal'] as { date?: string } | undefined)?.date);
	if (before === undefined) return data;
	const isMoved = idOf(data['testimony'] as Reference) !== idOf(originalDoc?.testimony as Reference);
	if (after !== undefined && !isMoved) return data;
	return refuse(
		{ req, collection: collection.slug, id: originalDoc?.id },
		{ path: isMoved ? 'testimony' : 'withdrawal.date', message: message(req, 'withdrawalFinal') },
	);
};
