import type { PayloadRequest } from 'payload';
import { innerRequest } from '../../../hooks/inner-request.ts';
import { today } from '../../themes/hooks/periods.ts';
import { judgeConsents } from './judge-consent.ts';
import { consentsTo } from './require-consent.ts';

interface StoredTestimony {
	id: string;
	ageBand?: string | null;
	portrait?: unknown;
	publicUpdatedAt?: string | null;
	withdrawnAt?: string | null;
	_status?: string | null;
}

/**
 * Takes a testimony off the site at once, in the transaction of whoever asks, when no consent carries it any longer.
 * What was public then answers that it was withdrawn.
 */
export const enforceConsent = async (req: PayloadRequest, testimony: string | number): Promise<void> => {
	const row = await req.payload.db.findOne<StoredTestimony>({
		collection: 'testimonies',
		req,
		where: { id: { equals: testimony } },
		select: { ageBand: true, portrait: true, publicUpdatedAt: true, withdrawnAt: true, _status: true },
	});
	if (!row?.publicUpdatedAt) return;
	const isMarked = row._status !== 'published' && Boolean(row.withdrawnAt);
	if (isMarked || judgeConsents(row, await consentsTo(req, testimony), today()) === 'allowed') return;
	await req.payload.update({
		collection: 'testimonies',
		id: testimony,
		data: { _status: 'draft', withdrawnAt: new Date().toISOString() },
		depth: 0,
		req: innerRequest(req),
		trash: true,
		// Validates only what is written here: an incomplete draft must not keep a withdrawn testimony public.
		unpublishAllLocales: true,
	});
};
