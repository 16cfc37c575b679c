import { defaultLocale, href, isLocale } from '@repo/i18n';
import type { ProposalState, ProposalStatus } from '@repo/types/contracts';
import { createLocalReq, type Payload } from 'payload';
import { environment } from '../environment.ts';
import { readHistory } from '../review/history.ts';
import { stageOf } from '../review/transitions.ts';
import { siteAddress } from '../site-address.ts';
import { submissions, type SubmissionRow } from './rows.ts';
import { hashToken } from './secrets.ts';

interface Draft {
	title?: string | null;
	slug?: string | null;
	stage?: string | null;
	_status?: string | null;
}

const stateOf = (practice: Draft | null): ProposalState => {
	if (practice === null) return 'declined';
	const stage = stageOf(practice);
	if (stage === 'published' || stage === 'returned') return stage;
	return stage === 'submitted' ? 'received' : 'in-review';
};

/** What becomes of the proposal with this link; nothing where there is none, or none any more. */
export const proposalStatus = async (payload: Payload, token: string): Promise<ProposalStatus | undefined> => {
	const row = await payload.db.findOne<SubmissionRow>({
		collection: submissions,
		where: { tokenHash: { equals: hashToken(token) } },
	});
	if (!row) return undefined;
	const language = isLocale(row.language) ? row.language : defaultLocale;
	const find = (draft: boolean) =>
		payload.findByID({
			collection: 'practices',
			id: row.practice ?? '',
			draft,
			locale: language,
			depth: 0,
			disableErrors: true,
		}) as Promise<Draft | null>;
	// What readers see decides; an editor who works on the next version of it changes nothing for its proposer.
	const shown = await find(false);
	const isPublic = shown?._status === 'published';
	const state = isPublic ? 'published' : stateOf(await find(true));
	const req = await createLocalReq({}, payload);
	const history = state === 'returned' ? await readHistory(req, 'practices', row.practice ?? '') : [];
	return {
		state,
		language,
		title: row.title,
		received: new Date(row.createdAt).toISOString(),
		comment: history.find(({ action }) => action === 'return')?.comment ?? null,
		page: isPublic ? (siteAddress('practices', shown, language) ?? null) : null,
	};
};

/** The page of the site that shows it. */
export const statusPage = (token: string, language: ProposalStatus['language']) =>
	`${environment.siteUrl}${href('proposal', language, { token })}`;
