import type { Owned } from './editor.ts';

/** Promises that were not kept, in sentences. */
export type Complaints = string[];

/** An answer, or nothing while the service is away or asks for patience. */
const tryRead = async (url: string, headers: Record<string, string> = {}): Promise<Response | undefined> => {
	const response = await fetch(url, { headers, signal: AbortSignal.timeout(30_000) }).catch(() => undefined);
	if (response === undefined || response.status === 429 || response.status === 503) {
		await response?.body?.cancel();
		return undefined;
	}
	return response;
};

const textOf = (body: unknown) => {
	const { title, quote } = body as { title?: string; quote?: string };
	return title ?? quote;
};

/** What the public reads right after the service has confirmed a change must be that change. */
export const readOwnWrite = async (baseUrl: string, document: Owned, complaints: Complaints): Promise<void> => {
	const { collection, id, known } = document;
	const response = await tryRead(`${baseUrl}/api/${collection}/${id}?locale=en&depth=0`);
	if (response === undefined) return;
	const body: unknown = await response.json().catch(() => undefined);
	const name = `${collection}/${id}`;
	if ('shows' in known) {
		if (response.status !== 200) complaints.push(`${name} is published and answers ${response.status}`);
		else if (textOf(body) !== known.shows) complaints.push(`${name} shows an old text after a confirmed change`);
		return;
	}
	const expected = known.gone === 'withdrawn' ? 410 : 404;
	if (response.status !== expected) complaints.push(`${name} was ${known.gone} and answers ${response.status}`);
};

const paths = [
	'/api/practices?limit=20&locale=sv',
	'/api/practices?limit=5&depth=1&locale=en&sort=-publicUpdatedAt',
	'/api/testimonies?limit=50&depth=0',
	'/api/news?limit=10&locale=fi',
	'/api/themes?limit=10',
	'/api/changes?limit=100',
	'/api/export/news.ndjson',
	'/api/practices?limit=0',
	'/api/nothing/here',
];

interface ReaderOptions {
	baseUrl: string;
	pick: <T>(items: readonly T[]) => T;
	complaints: Complaints;
}

/** Reads what anybody reads, keeping what may be kept. Whatever is asked, the service never fails by itself. */
export const createReader = ({ baseUrl, pick, complaints }: ReaderOptions) => {
	const tags = new Map<string, string>();
	return async (): Promise<void> => {
		const path = pick(paths);
		const tag = tags.get(path);
		const response = await tryRead(`${baseUrl}${path}`, tag === undefined ? {} : { 'if-none-match': tag });
		if (response === undefined) return;
		// A restart may cut an answer off, which is no fault of it.
		const text = await response.text().catch(() => undefined);
		if (response.status >= 500) complaints.push(`${path} answers ${response.status}: ${text?.slice(0, 200)}`);
		if (response.status === 304 && tag === undefined) complaints.push(`${path} answers 304 to who has nothing`);
		const next = response.headers.get('etag');
		if (response.status === 200 && next !== null) tags.set(path, next);
	};
};
