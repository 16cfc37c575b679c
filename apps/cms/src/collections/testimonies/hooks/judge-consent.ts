import { dayOf } from '../../themes/hooks/periods.ts';

/** What the rules need of a consent, as the database keeps it. */
export interface StoredConsent {
	scopes?: string[] | null;
	image?: boolean | null;
	date?: string | Date | null;
	expires?: string | Date | null;
	guardian?: string | null;
	withdrawal?: { date?: string | Date | null } | null;
}

interface StoredTestimony {
	ageBand?: string | null;
	portrait?: unknown;
}

export type Verdict = 'allowed' | 'consentMissing' | 'consentGuardian' | 'consentImage';

/** Whether the consents to a testimony let it be shown on the site on this day. */
export const judgeConsents = (
	testimony: StoredTestimony,
	consents: readonly StoredConsent[],
	today: string,
): Verdict => {
	const withdrawn = consents
		.flatMap(({ withdrawal }) => dayOf(withdrawal?.date) ?? [])
		.toSorted()
		.at(-1);
	const isValid = ({ scopes, date, expires, withdrawal }: StoredConsent): boolean => {
		const given = dayOf(date);
		return (
			Boolean(scopes?.includes('site')) &&
			dayOf(withdrawal?.date) === undefined &&
			given !== undefined &&
			given <= today &&
			(dayOf(expires) ?? today) >= today &&
			// Whoever withdrew is asked anew: older consents do not come back to life.
			(withdrawn === undefined || given >= withdrawn)
		);
	};
	const valid = consents.filter(isValid);
	if (valid.length === 0) return 'consentMissing';
	const ofAge = testimony.ageBand === 'under-18' ? valid.filter(({ guardian }) => guardian?.trim()) : valid;
	if (ofAge.length === 0) return 'consentGuardian';
	return testimony.portrait && !ofAge.some(({ image }) => image) ? 'consentImage' : 'allowed';
};

/** Why none of these consents carries a testimony any longer: somebody took one back, or the time it was given for ran out. */
export const withdrawalReason = (consents: readonly StoredConsent[], today: string): 'withdrawn' | 'expired' => {
	const isTakenBack = consents.some(({ withdrawal }) => dayOf(withdrawal?.date) !== undefined);
	const hasRunOut = consents.some(({ expires }) => (dayOf(expires) ?? today) < today);
	return hasRunOut && !isTakenBack ? 'expired' : 'withdrawn';
};
