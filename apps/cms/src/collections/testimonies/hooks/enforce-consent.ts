import type { PayloadRequest, Where } from 'payload';
import { innerRequest } from '../../../hooks/inner-request.ts';
import { publicRow } from '../../../hooks/public-row.ts';
import { today } from '../../themes/hooks/periods.ts';
import { consentsTo } from './consents-to.ts';
import { judgeConsents } from './judge-consent.ts';
import { languagesOf, wordFields, type StoredWords } from './languages-of.ts';

interface StoredTestimony extends StoredWords {
	id: string;
	ageBand?: string | null;
	portrait?: string | null;
	audio?: string | null;
	publicUpdatedAt?: string | null;
	withdrawnAt?: string | null;
	_status?: string | null;
}

interface ShownFile {
	collection: string;
	field: 'portrait' | 'audio';
	id: string;
	testimony: string | number;
}

/** A face and a voice go with the words, unless another published testimony shows the same file. */
const unpublishFile = async (req: PayloadRequest, { collection, field, id, testimony }: ShownFile): Promise<void> => {
	const { db } = req.payload;
	const where: Where = {
		and: [{ [field]: { equals: id } }, { _status: { equals: 'published' } }, { id: { not_equals: testimony } }],
	};
	const isShownElsewhere = await db.findOne({ collection: 'testimonies', req, where, select: {} });
	const isPublished = (await publicRow(req, collection, id))?._status === 'published';
	if (isShownElsewhere || !isPublished) return;
	await req.payload.update({
		collection,
		id,
		data: { _status: 'draft' },
		depth: 0,
		req: innerRequest(req),
		trash: true,
		unpublishAllLocales: true,
	});
};

/**
 * Takes a testimony off the site at once, in the transaction of whoever asks, when no consent carries it any longer.
 * What was public then answers that it was withdrawn.
 */
export const enforceConsent = async (req: PayloadRequest, testimony: string | number): Promise<void> => {
	const row = await req.payload.db.findOne<StoredTestimony>({
		collection: 'testimonies',
		req,
		locale: 'all',
		where: { id: { equals: testimony } },
		select: {
			...wordFields,
			ageBand: true,
			portrait: true,
			audio: true,
			publicUpdatedAt: true,
			withdrawnAt: true,
			_status: true,
		},
	});
	if (!row?.publicUpdatedAt) return;
	const isMarked = row._status !== 'published' && Boolean(row.withdrawnAt);
	if (isMarked) return;
	const consents = await consentsTo(req, testimony);
	if (judgeConsents({ ...row, languages: languagesOf(row) }, consents, today()) === 'allowed') return;
	// The testimony last: where there are no transactions, whoever dies in between leaves what the next look completes.
	if (row.portrait) await unpublishFile(req, { collection: 'media', field: 'portrait', id: row.portrait, testimony });
	if (row.audio) await unpublishFile(req, { collection: 'documents', field: 'audio', id: row.audio, testimony });
	await req.payload.update({
		collection: 'testimonies',
		id: testimony,
		data: { _status: 'draft', withdrawnAt: new Date().toISOString() },
		depth: 0,
		req: innerRequest(req),
		trash: true,
		context: { isWithdrawing: true },
		// Validates only what is written here: an incomplete draft must not keep a withdrawn testimony public.
		unpublishAllLocales: true,
	});
};
