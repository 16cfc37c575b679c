export type Json = Record<string, unknown>;
type Change = (response: Response, request: { path: string; method: string }) => Response | Promise<Response>;

/** What somebody between service and agency does to an answer, or the header of a question that gets lost there. */
export type Spoil = Change | { without: string };

export const copyOf = (
	response: Response,
	{ status = response.status, body = response.body, headers = response.headers },
) => new Response([101, 204, 205, 304].includes(status) ? null : (body as BodyInit | null), { status, headers });

export const json =
	(change: (body: Json) => void): Change =>
	async (response) => {
		const body = (await response.json()) as Json;
		change(body);
		return copyOf(response, { body: JSON.stringify(body) as never });
	};
export const header =
	(name: string, value?: string): Change =>
	(response) => {
		const headers = new Headers(response.headers);
		if (value === undefined) headers.delete(name);
		else headers.set(name, value);
		return copyOf(response, { headers });
	};
export const status =
	(code: number): Change =>
	(response) =>
		copyOf(response, { status: code });
export const on =
	(path: RegExp, spoil: Change): Change =>
	(response, request) =>
		path.test(request.path) ? spoil(response, request) : response;
export const docs = (change: (doc: Json, index: number) => void) =>
	json((body) => (body.docs as Json[] | undefined)?.forEach(change));
export const changes = (change: (entry: Json, index: number) => void) =>
	json((body) => (body.changes as Json[] | undefined)?.forEach(change));
export const lines =
	(change: (text: string) => string): Change =>
	async (response) =>
		copyOf(response, { body: change(await response.text()) as never });

/** A `fetch` with somebody in between. */
export const spoiled =
	(spoil: Spoil): typeof fetch =>
	async (input, init) => {
		const { pathname, search } = new URL(String(input));
		const headers = new Headers(init?.headers);
		if ('without' in spoil) headers.delete(spoil.without);
		const response = await fetch(input, { ...init, headers });
		if ('without' in spoil) return response;
		return spoil(response, { path: pathname + search, method: init?.method ?? 'GET' });
	};
