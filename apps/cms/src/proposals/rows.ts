import type { Locale } from '@repo/i18n';

export const submissions = 'submissions';

/** A row of `submissions`. */
export interface SubmissionRow {
	id: string;
	title: string;
	country?: string | null;
	/** The words as they came. */
	text: string;
	language?: Locale | null;
	submitterName?: string | null;
	submitterEmail?: string | null;
	tokenHash?: string | null;
	practice?: string | null;
	state?: 'new' | 'accepted' | 'declined' | null;
	createdAt: string;
	updatedAt: string;
}
