/** Asks the API as whoever is logged in. Throws with what the service says is wrong. */
export const send = async (method: string, address: string, body?: object): Promise<unknown> => {
	const response = await fetch(address, {
		method,
		credentials: 'include',
		headers: {
			// The language of the admin, which may be another than the browser's.
			'Accept-Language': document.documentElement.lang,
			...(body && { 'Content-Type': 'application/json' }),
		},
		...(body && { body: JSON.stringify(body) }),
	});
	// After a removal there is nothing to say.
	if (response.status === 204) return undefined;
	const answer = (await response.json()) as { detail?: string };
	if (!response.ok) throw new Error(answer.detail);
	return answer;
};
