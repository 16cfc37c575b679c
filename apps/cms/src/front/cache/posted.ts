import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** More than any query that is answered has, with variables. */
const maxBytes = 32 * 1024;

const plainLength = /^[1-9]\d{0,5}$/;

/** How many bytes a question that came by POST has; nothing for what is none, or is better left to the app. */
export const postedLength = ({ method, url, headers }: IncomingMessage): number | undefined => {
	if (method !== 'POST' || url !== '/api/graphql') return undefined;
	if (!/^application\/json\b/i.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) {
		return undefined;
	}
	const length = headers['content-length'] ?? '';
	return plainLength.test(length) && Number(length) <= maxBytes ? Number(length) : undefined;
};

/** Looks at the body and leaves it where it is, so that the app can still read it. */
export const peekBody = (request: IncomingMessage, length: number, then: (body: Buffer) => void): void => {
	const look = () => {
		const body = request.read(length) as Buffer | null;
		if (body === null) return;
		request.off('readable', look);
		request.unshift(body);
		then(body);
	};
	request.on('readable', look);
};

/** What tells one question from another. */
export const nameOfBody = (body: Buffer): string => hash('sha256', body);

/**
 * Whether it can only read: what changes something is never shared with others. The word is one in GraphQL whatever is
 * around it, and JSON is read first, because it could hide the word. What was said about persisted queries the app has to hear.
 */
export const isQuestion = (body: Buffer): boolean => {
	try {
		const { query, extensions } = JSON.parse(body.toString()) as { query?: unknown; extensions?: unknown };
		return (
			typeof query === 'string' &&
			!/mutation|subscription/.test(query) &&
			(extensions === undefined || extensions === null)
		);
	} catch {
		return false;
	}
};
