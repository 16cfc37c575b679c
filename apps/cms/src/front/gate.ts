import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sync } from '../collections/agencies/keys/note-uses.ts';

declare module 'node:http' {
	interface IncomingMessage {
		/** Set by the gate when the request carries a valid key: the agency reads what the public reads. */
		agencyId?: string;
		/** Set along with it: notes how far whoever has the key has read the change log. */
		noteSync?: (sync: Sync) => void;
	}
}

/**
 * Decides whether a request goes on. One that does not has been answered by the gate, for example with `refuse`.
 * It may set headers of the answer, whatever answers in the end.
 */
export type Gate = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
