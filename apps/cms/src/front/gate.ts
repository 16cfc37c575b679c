import type { IncomingMessage, ServerResponse } from 'node:http';

declare module 'node:http' {
	interface IncomingMessage {
		/** Set by the gate when the request carries a valid key: the agency reads what the public reads. */
		agencyId?: string;
	}
}

/**
 * Decides whether a request goes on. One that does not has been answered by the gate, for example with `refuse`.
 * It may set headers of the answer, whatever answers in the end.
 */
export type Gate = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
