import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { message } from '../../../labels/messages.ts';
import { today } from '../../themes/hooks/periods.ts';
import { consentsTo } from './consents-to.ts';
import { judgeConsents } from './judge-consent.ts';

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
