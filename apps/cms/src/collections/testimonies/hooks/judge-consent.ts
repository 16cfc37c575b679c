import type { ConsentChannel } from '@repo/types/vocabulary';
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

interface JudgedTestimony {
	ageBand?: string | null;
	portrait?: unknown;
	/** In which it has words. */
	languages?: readonly string[];
}

export type Verdict = 'allowed' | 'consentMissing' | 'consentGuardian' | 'consentImage' | 'consentTranslation';

/** What is published is on the site and in the API at once: neither is had without the other. */
const publicChannels: readonly ConsentChannel[] = ['site', 'api'];

const isTakenBack = ({ withdrawal }: StoredConsent) => dayOf(withdrawal?.date) !== undefined;
const hasRunOut = ({ expires }: StoredConsent, today: string) => (dayOf(expires) ?? today) < today;

/** The consents that hold on this day, and those that will. Whoever withdrew is asked anew: older ones do not come back. */
const standing = (consents: readonly StoredConsent[], today: string): StoredConsent[] => {
	const withdrawn = consents
		.flatMap(({ withdrawal }) => dayOf(withdrawal?.date) ?? [])
		.toSorted()
		.at(-1);
	return consents.filter((consent) => {
		const given = dayOf(consent.date);
		return (
			!isTakenBack(consent) &&
			!hasRunOut(consent, today) &&
			given !== undefined &&
			(withdrawn === undefined || given >= withdrawn)
		);
	});
};

/** Neither taken back nor run out. */
export const isStanding = (consent: StoredConsent, today: string): boolean => standing([consent], today).length > 0;

const isBegun = (consent: StoredConsent, today: string) => (dayOf(consent.date) ?? '') <= today;

const covers = (consents: readonly StoredConsent[], channels: readonly ConsentChannel[]) =>
	channels.every((channel) => consents.some(({ scopes }) => scopes?.includes(channel)));

/** Whether the consents to a testimony let it be public as it is on this day. */
export const judgeConsents = (
	{ ageBand, portrait, languages = [] }: JudgedTestimony,
	consents: readonly StoredConsent[],
	today: string,
): Verdict => {
	const valid = standing(consents, today).filter((consent) => isBegun(consent, today));
	if (!covers(valid, publicChannels)) return 'consentMissing';
	const ofAge = ageBand === 'under-18' ? valid.filter(({ guardian }) => guardian?.trim()) : valid;
	if (!covers(ofAge, publicChannels)) return 'consentGuardian';
	if (portrait && !ofAge.some(({ image }) => image)) return 'consentImage';
	return languages.length > 1 && !covers(ofAge, ['translation']) ? 'consentTranslation' : 'allowed';
};

/** Why no consent carries a testimony any longer, for any channel; nothing where one does, will, or was never given. */
export const endedBy = (consents: readonly StoredConsent[], today: string): 'withdrawn' | 'expired' | undefined => {
	if (consents.length === 0 || standing(consents, today).length > 0) return undefined;
	if (consents.some(isTakenBack)) return 'withdrawn';
	return consents.some((consent) => hasRunOut(consent, today)) ? 'expired' : undefined;
};

/** Why a testimony is public no longer: somebody took a consent back or narrowed it, or the time it was given for ran out. */
export const withdrawalReason = (consents: readonly StoredConsent[], today: string): 'withdrawn' | 'expired' =>
	consents.some((consent) => hasRunOut(consent, today)) && !consents.some(isTakenBack) ? 'expired' : 'withdrawn';
