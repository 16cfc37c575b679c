import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';
import { today } from '../../themes/hooks/periods.ts';
import { judgeConsents, type StoredConsent } from './judge-consent.ts';

export const consentsTo = async (req: PayloadRequest, testimony: string | number): Promise<StoredConsent[]> => {
	const { docs } = await req.payload.db.find<StoredConsent & { id: string }>({
		collection: 'consents',
		req,
		pagination: false,
		limit: 0,
		where: { testimony: { equals: testimony } },
	});
	return docs;
};

/** Publishing needs a valid consent; with one, an earlier withdrawal is over. */
export const requireConsent: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	if (data['_status'] !== 'published') return data;
	const id: string | number = originalDoc?.id ?? data['id'];
	const verdict = judgeConsents(data, await consentsTo(req, id), today());
	if (verdict === 'allowed') return { ...data, withdrawnAt: null };
	const text = message(req, verdict);
	const path = verdict === 'consentImage' ? 'portrait' : '_status';
	return refuse({ req, collection: collection.slug, id }, { path, label: text, message: text });
};
