import { ValidationError, type PayloadRequest } from 'payload';

export interface Refusal {
	/** The field the message belongs to. */
	path: string;
	message: string;
	/** What the summary names; the field's own name when left out. */
	label?: string;
}

interface Subject {
	req: PayloadRequest;
	collection: string;
	id?: string | number;
}

/** Refuses a save with one message per field, as a 400 that the admin shows beside the fields. */
export const refuse = ({ req, collection, id }: Subject, ...errors: Refusal[]): never => {
	throw new ValidationError({ collection, id, errors, req }, req.t);
};
