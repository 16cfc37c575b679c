import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { changesPageSchema, exportCursorHeader, type Change } from '@repo/types/contracts';

/** `Array.fromAsync`, which Node 20 does not have. */
export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
	const all: T[] = [];
	for await (const item of items) all.push(item);
	return all;
};

interface Document {
	id: string;
	[field: string]: unknown;
}

/** What a test may do to the next answers: return true when it has answered itself. */
type Interference = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | Promise<boolean>;

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
	response
		.writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers })
		.end(JSON.stringify(body));

/** A small service that keeps its promises: documents, the change log and the export as `@repo/types/contracts` says. */
export class Service {
	readonly documents = new Map<string, Map<string, Document>>();
	readonly log: Change[] = [];
	readonly asked: string[] = [];
	interfere: Interference | undefined;
	#waiting: (() => void)[] = [];
	readonly #server = createServer((request, response) => void this.#answer(request, response));
	url = '';

	async start(): Promise<this> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
		return this;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	all(collection: string): Document[] {
		return [...(this.documents.get(collection)?.values() ?? [])];
	}

	#note(kind: Change['kind'], collection: string, id: string, more: Partial<Change> = {}): void {
		const cursor = `c${String(this.log.length + 1).padStart(6, '0')}`;
		const at = new Date(Date.UTC(2026, 0, 1, 0, 0, this.log.length)).toISOString();
		const none = { reason: null, previousSlug: null, newSlug: null, mergedInto: null };
		this.log.push({ cursor, collection, id, kind, at, languages: ['sv'], ...none, ...more });
		for (const wake of this.#waiting.splice(0)) wake();
	}

	publish(collection: string, document: Document): void {
		const all = this.documents.get(collection) ?? new Map<string, Document>();
		this.#note(all.has(document.id) ? 'updated' : 'published', collection, document.id);
		this.documents.set(collection, all.set(document.id, document));
	}

	retract(kind: 'unpublished' | 'deleted' | 'withdrawn', collection: string, id: string): void {
		this.documents.get(collection)?.delete(id);
		this.#note(kind, collection, id, { reason: kind });
	}

	move(collection: string, id: string, previousSlug: string, newSlug: string): void {
		const document = this.documents.get(collection)?.get(id);
		if (document) document.slug = newSlug;
		this.#note('moved', collection, id, { previousSlug, newSlug });
	}

	/** The entries of the log are sent again, as "at least once" allows. */
	repeat(change: Change | undefined): void {
		if (change) this.#note(change.kind, change.collection, change.id, { reason: change.reason });
	}

	/** As one language’s answer: a text says which language it was asked in. */
	show(document: Document, locale: string | null): Document {
		return { ...document, shownIn: locale ?? 'en' };
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '/', this.url);
		this.asked.push(decodeURIComponent(`${url.pathname}${url.search}`));
		if (await this.interfere?.(request, response, url)) return;
		const [, , first = '', second] = url.pathname.split('/');
		if (first === 'changes') return this.#answerChanges(request, response, url);
		if (first === 'export') return this.#answerExport(response, url, second?.replace('.ndjson', '') ?? '');
		const ids = url.searchParams.get('where[id][in]')?.split(',') ?? [];
		const docs = this.all(first).filter(({ id }) => ids.includes(id));
		json(response, 200, { docs: docs.map((each) => this.show(each, url.searchParams.get('locale'))) });
	}

	#answerExport(response: ServerResponse, url: URL, collection: string): void {
		const cursor = this.log.at(-1)?.cursor ?? 'c000000';
		response.writeHead(200, { 'content-type': 'application/x-ndjson', [exportCursorHeader]: cursor });
		for (const document of this.all(collection))
			response.write(`${JSON.stringify(this.show(document, url.searchParams.get('locale')))}\n`);
		response.end();
	}

	async #answerChanges(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
		const since = url.searchParams.get('since');
		const limit = Number(url.searchParams.get('limit') ?? 100);
		const types = url.searchParams.get('types')?.split(',');
		const position =
			since === null || since === 'c000000' ? 0 : this.log.findIndex(({ cursor }) => cursor === since) + 1;
		if (position === 0 && since !== null && since !== 'c000000') {
			json(response, 400, { type: 'about:blank', title: 'Unknown cursor', status: 400, parameter: 'since' });
			return;
		}
		const read = () => this.log.slice(position).filter(({ collection }) => types?.includes(collection) ?? true);
		if (String(request.headers.prefer).startsWith('wait=') && read().length === 0) {
			await new Promise<void>((resolve) => {
				this.#waiting.push(resolve);
				response.on('close', resolve);
			});
		}
		const changes = read().slice(0, limit);
		const next = read().length > limit ? (changes.at(-1)?.cursor ?? null) : null;
		json(response, 200, changesPageSchema.parse({ changes, next }));
	}
}
