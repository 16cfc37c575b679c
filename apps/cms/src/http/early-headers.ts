import type { ServerResponse } from 'node:http';

declare module 'node:http' {
	interface ServerResponse {
		/** Headers that wait for whoever answers: name, value, name, value … Absent once they are written as usual. */
		early?: string[] | undefined;
	}
}

/**
 * Begins to collect what is known of every answer before it is known who gives it. An answer from memory hands all its
 * headers to one `writeHead`: headers that were set before would have Node check and sort the others one by one, which
 * takes more than all the rest of the answer.
 */
export const collectEarly = (response: ServerResponse): void => {
	response.early = [];
};

export const setEarly = (response: ServerResponse, name: string, value: string): void => {
	const { early } = response;
	if (early === undefined) {
		response.setHeader(name, value);
		return;
	}
	const place = early.indexOf(name);
	if (place < 0) early.push(name, value);
	else early[place + 1] = value;
};

/** For whoever answers in the usual way. */
export const settleEarly = (response: ServerResponse): void => {
	const { early } = response;
	if (early === undefined) return;
	response.early = undefined;
	for (let place = 0; place < early.length; place += 2) {
		response.setHeader(early[place] as string, early[place + 1] as string);
	}
};

/** Those and the given ones, as `writeHead` takes them: name, value, name, value … */
export const withEarly = ({ early = [] }: ServerResponse, headers: readonly string[]): string[] =>
	headers.concat(early);
