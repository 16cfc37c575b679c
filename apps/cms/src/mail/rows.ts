import type { Locale } from '@repo/i18n';
import type { MailKind, MailState } from '@repo/types/vocabulary';

/** A row of the outbox; moments are ISO 8601, UTC. */
export interface MailRow {
	id: string;
	to: string;
	language: Locale;
	kind: MailKind;
	/** The step of the review that it tells of. */
	event: string;
	state: MailState;
	attempts?: number | null;
	nextAttemptAt?: string | null;
	lastError?: string | null;
	leaseUntil?: string | null;
	createdAt: string;
	updatedAt: string;
}

export const mails = 'mails';
