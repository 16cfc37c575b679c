import type { PayloadRequest } from 'payload';
import { consentsTo } from '../collections/testimonies/hooks/consents-to.ts';
import { judgeConsents, type Verdict } from '../collections/testimonies/hooks/judge-consent.ts';
import { languagesOf, type StoredWords } from '../collections/testimonies/hooks/languages-of.ts';
import { today } from '../collections/themes/hooks/periods.ts';

type Document = StoredWords & { id: string; ageBand?: string | null; portrait?: unknown };

/** Why nobody outside may see the draft: what somebody told us goes nowhere before they agree. */
export const hindrance = async (
	req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
	collection: string,
	document: Document,
): Promise<Exclude<Verdict, 'allowed'> | undefined> => {
	if (collection !== 'testimonies') return undefined;
	const verdict = judgeConsents(
		{ ...document, languages: languagesOf(document) },
		await consentsTo(req, document.id),
		today(),
	);
	return verdict === 'allowed' ? undefined : verdict;
};
