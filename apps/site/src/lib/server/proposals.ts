import type { Locale } from '@repo/i18n';
import {
	newProposalSchema,
	problemSchema,
	proposalChallengeSchema,
	proposalReceiptSchema,
	proposalStatusSchema,
	type ProposalChallenge,
	type ProposalStatus,
} from '@repo/types/contracts';
import { error } from '@sveltejs/kit';
import { askFor, type Visit } from './visitor.ts';

const ask = (event: Visit, path: string, init: RequestInit = {}) => askFor(event, `/api/proposals${path}`, init);

/** A form that is asked for while the service is away is not shown: nobody should write in vain. */
export const readChallenge = async (event: Visit): Promise<ProposalChallenge> => {
	const response = await ask(event, '/challenge').catch(() => undefined);
	if (!response?.ok) error(503, 'Service unavailable');
	return proposalChallengeSchema.parse(await response.json());
};

export const readStatus = async (event: Visit, token: string): Promise<ProposalStatus> => {
	const response = await ask(event, `/${encodeURIComponent(token)}`).catch(() => undefined);
	if (response?.ok) return proposalStatusSchema.parse(await response.json());
	error(response && response.status < 500 && response.status !== 429 ? 404 : 503, 'Not available');
};

/** Names of the form's fields, as the service has them. */
export const fieldNames = Object.keys(newProposalSchema.shape);

export type SendOutcome =
	| { is: 'sent'; token: string }
	/** The fields that were refused. */
	| { is: 'refused'; fields: string[] }
	| { is: 'tooMany' | 'twice' | 'away' };

/** Sends what was typed. Never throws: what somebody wrote must not be lost to an error page. */
export const sendProposal = async (
	event: Visit,
	language: Locale,
	values: Readonly<Record<string, string>>,
): Promise<SendOutcome> => {
	const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
	const body = JSON.stringify({ ...Object.fromEntries(filled), language });
	const headers = { 'content-type': 'application/json' };
	const response = await ask(event, '', { method: 'POST', body, headers }).catch(() => undefined);
	if (response?.status === 201) {
		return { is: 'sent', token: proposalReceiptSchema.parse(await response.json()).token };
	}
	if (response?.status === 429) return { is: 'tooMany' };
	if (response?.status === 409) return { is: 'twice' };
	if (response?.status !== 400) return { is: 'away' };
	const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
	const errors = problem.success ? problem.data.errors : [];
	return { is: 'refused', fields: errors.map(({ path }) => String(path)) };
};
