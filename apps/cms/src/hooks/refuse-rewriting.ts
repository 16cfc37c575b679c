import { APIError, type PayloadRequest } from 'payload';

interface Change {
	req: PayloadRequest;
	/** Not named where something is deleted. */
	operation?: 'create' | 'update';
}

/** What is append-only is written once: not even the service itself changes or deletes a row. */
export const refuseRewriting = ({ operation }: Change): void => {
	if (operation !== 'create') throw new APIError('This record is append-only.', 403, null, true);
};
