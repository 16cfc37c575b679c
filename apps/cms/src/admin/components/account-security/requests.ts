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
	/** At the agency; no name where that is not offered. */
	agency: { name: string | null; isLinked: boolean };
}

/** What the panel asks about one account. `api`: where the API is, `/api`. */
export const securityAt = (api: string, account: string) => {
	const base = `${api}/users/${encodeURIComponent(account)}`;
	return {
		read: async (): Promise<Security> => {
			const [listed, factor, agency] = await Promise.all([
				send('GET', `${base}/sessions`),
				send('GET', `${base}/second-factor`),
				send('GET', `${base}/openid`),
			]);
			return {
				...(listed as Pick<Security, 'sessions'>),
				factor: factor as Security['factor'],
				agency: agency as Security['agency'],
			};
		},
		end: (what: { session?: string; keepsCurrent?: boolean }) => send('POST', `${base}/sessions`, what),
		unlink: () => send('POST', `${base}/openid/unlink`, {}),
		removeFactor: (code: string | undefined) =>
			send('POST', `${base}/second-factor/remove`, code === undefined ? {} : { code }),
	};
};
