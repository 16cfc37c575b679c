/** The fields of the form, by the names that the service has for them. */
export type ProposalField =
	'title' | 'country' | 'place' | 'summary' | 'problem' | 'did' | 'didNotWork' | 'name' | 'email';

interface FieldWords {
	label: string;
	hint?: string;
	/** What to do about it when it is refused. */
	error: string;
}

interface PartWords {
	title: string;
	text: string;
}

/** Words of the form that anybody proposes a practice with, and of the page that tells what becomes of it. */
export interface ProposalMessages {
	title: string;
	lead: string;
	/** The link to the form. */
	link: string;
	parts: { practice: PartWords; happened: PartWords; you: PartWords };
	fields: Record<ProposalField, FieldWords>;
	optional: string;
	choose: string;
	honeypot: string;
	privacy: string;
	send: string;
	errorsTitle: string;
	/** The form itself was refused. */
	stale: string;
	tooFast: string;
	tooMany: string;
	twice: string;
	away: string;
	status: {
		title: string;
		thanks: string;
		keep: string;
		sent: string;
		read: string;
		again: string;
		comment: string;
		states: Record<'received' | 'in-review' | 'returned' | 'published' | 'declined', string>;
	};
}
