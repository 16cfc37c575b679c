import type { ReviewAction, ReviewStage } from '@repo/types/vocabulary';
import { send } from '../agency-panel/send.ts';

export type StepName = 'submit' | 'recall' | 'take' | 'publish' | 'return';

export interface HistoryEntry {
	id: string;
	action: ReviewAction;
	at: string;
	by: string | null;
	comment: string | null;
	due: string | null;
}

/** Where a text is on its way, and what the reader of this may do with it. */
export interface Review {
	stage: ReviewStage;
	/** A guest column of the reader's own, which somebody else approves. */
	isOwn: boolean;
	/** Editors have it; its writer reads it until it comes back. */
	isLocked: boolean;
	next: readonly StepName[];
	/** The id of the proposal it came from. */
	proposal: string | null;
	tellsByMail: boolean;
	history: readonly HistoryEntry[];
}

export interface StepBody {
	step: StepName;
	comment?: string;
}

interface Place {
	/** Where the API is, `/api`. */
	api: string;
	collection: string;
	id: string;
	/** The language being edited: what is scheduled is scheduled in it. */
	locale: string;
}

export const reviewAt = ({ api, collection, id, locale }: Place) => {
	const address = `${api}/${collection}/${encodeURIComponent(id)}/review?locale=${locale}`;
	return {
		read: async () => (await send('GET', address)) as Review,
		take: async (body: StepBody) => (await send('POST', address, body)) as Review,
	};
};
