/** Answers a request in place of the service, or leaves it to the next. */
export type Intercept = (url: URL, init: RequestInit | undefined) => Promise<Response> | undefined;

const intercepts = new Set<Intercept>();
let plain: typeof fetch | undefined;

/** Past all who intercept. */
export const plainFetch: typeof fetch = (input, init) => (plain ?? window.fetch)(input, init);

const interceptedFetch: typeof fetch = (input, init) => {
	const url = new URL(input instanceof Request ? input.url : String(input), location.href);
	for (const intercept of intercepts) {
		const answer = intercept(url, init);
		if (answer) return answer;
	}
	return plainFetch(input, init);
};

/**
 * Payload has no other place to add to its requests than `fetch` itself. It is wrapped once and stays so: forms open inside
 * each other, as drawers, and close in any order.
 */
export const interceptFetch = (intercept: Intercept): (() => void) => {
	if (!plain) {
		plain = window.fetch.bind(window);
		window.fetch = interceptedFetch;
	}
	intercepts.add(intercept);
	return () => intercepts.delete(intercept);
};
