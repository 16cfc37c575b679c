import { send } from '../agency-panel/send.ts';

export interface ListedSession {
	id: string;
	signedIn: string | null;
	lastUsed: string;
	ends: string;
	isCurrent: boolean;
}

export interface Security {
	sessions: readonly ListedSession[];
	factor: { isOn: boolean; isRequired: boolean; since: string | null; recoveryCodesLeft: number };
}

/** What the panel asks about one account. `api`: where the API is, `/api`. */
export const securityAt = (api: string, account: string) => {
	const base = `${api}/users/${encodeURIComponent(account)}`;
	return {
		read: async (): Promise<Security> => {
			const [listed, factor] = await Promise.all([
				send('GET', `${base}/sessions`),
				send('GET', `${base}/second-factor`),
			]);
			return { ...(listed as Pick<Security, 'sessions'>), factor: factor as Security['factor'] };
		},
		end: (what: { session?: string; keepsCurrent?: boolean }) => send('POST', `${base}/sessions`, what),
		removeFactor: (code: string | undefined) =>
			send('POST', `${base}/second-factor/remove`, code === undefined ? {} : { code }),
	};
};
