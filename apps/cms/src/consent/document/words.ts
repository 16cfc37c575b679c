import type { ConsentChannel } from '@repo/types/vocabulary';

/** What the person agrees to, in plain words. A change of what is promised is a new version: older papers keep saying what they said. */
export interface DocumentWords {
	title: string;
	lead: string;
	reference: string;
	version: string;
	agreeTitle: string;
	yes: string;
	no: string;
	/** What each channel means to the person. */
	channels: Record<ConsentChannel, string>;
	picture: string;
	protectTitle: string;
	protect: readonly string[];
	timeTitle: string;
	from: string;
	until: string;
	untilWithdrawn: string;
	askAgain: string;
	withdrawTitle: string;
	withdraw: readonly string[];
	link: string;
	keep: string;
	afterTitle: string;
	after: readonly string[];
	rightsTitle: string;
	rights: readonly string[];
	guardian: string;
	signTitle: string;
	sign: string;
	place: string;
	signature: string;
	interpreter: string;
	withdrawn: string;
}
