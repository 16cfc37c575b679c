import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';
import { dayOf } from '../../themes/hooks/periods.ts';

/** What was withdrawn stays withdrawn: whoever agrees again gives a new consent. */
export const keepWithdrawal: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
	const before = dayOf(originalDoc?.withdrawal?.date);
	const after = dayOf((data['withdrawal'] as { date?: string } | undefined)?.date);
	if (before === undefined || after !== undefined) return data;
	return refuse(
		{ req, collection: collection.slug, id: originalDoc?.id },
		{ path: 'withdrawal.date', message: message(req, 'withdrawalFinal') },
	);
};
