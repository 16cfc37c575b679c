import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

declare module 'node:http' {
	interface IncomingMessage {
		/** Set before anything else sees the request. */
		id: string;
	}
}

const acceptable = /^[\w.:-]{8,100}$/;

/** The caller's own id of the request where it is one, else a new one; logs, answers and problems all name it. */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
	const given = headers['x-request-id'];
	return typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
};
