import type { ServerResponse } from 'node:http';

declare module 'node:http' {
	interface ServerResponse {
		/** Headers that wait for whoever answers; absent once they are written as usual. */
		early?: Record<string, string> | undefined;
	}
}

/**
 * Begins to collect what is known of every answer before it is known who gives it. An answer from memory hands all its
 * headers to one `writeHead`: headers that were set before would have Node check and sort the others one by one, which
 * takes more than all the rest of the answer.
 */
export const collectEarly = (response: ServerResponse): void => {
	response.early = {};
};

export const setEarly = (response: ServerResponse, name: string, value: string): void => {
	if (response.early === undefined) response.setHeader(name, value);
	else response.early[name] = value;
};

/** For whoever answers in the usual way. */
export const settleEarly = (response: ServerResponse): void => {
	const { early } = response;
	if (early === undefined) return;
	response.early = undefined;
	for (const name of Object.keys(early)) response.setHeader(name, early[name] as string);
};

/** Those and the given ones, as `writeHead` takes them: name, value, name, value … */
export const withEarly = ({ early }: ServerResponse, headers: readonly string[]): string[] => {
	const all = [...headers];
	for (const name in early) all.push(name, early[name] as string);
	return all;
};
