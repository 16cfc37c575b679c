import { consentStateSchema, type WithdrawalState } from '@repo/types/contracts';
import { error } from '@sveltejs/kit';
import { askFor, type Visit } from './visitor.ts';

const ask = (event: Visit, token: string, method: 'GET' | 'POST') =>
	askFor(event, `/api/withdrawals/${encodeURIComponent(token)}`, { method }).catch(() => undefined);

export const readConsent = async (event: Visit, token: string): Promise<WithdrawalState> => {
	const response = await ask(event, token, 'GET');
	if (response?.ok) return consentStateSchema.parse(await response.json()).state;
	error(response && response.status < 500 && response.status !== 429 ? 404 : 503, 'Not available');
};

/** Why it was not taken back; nothing where it was. Never throws: the page must not end with the person not knowing. */
export const withdrawConsent = async (event: Visit, token: string): Promise<'away' | 'tooMany' | undefined> => {
	const response = await ask(event, token, 'POST');
	if (response?.ok) return undefined;
	return response?.status === 429 ? 'tooMany' : 'away';
};
