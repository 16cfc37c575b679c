import { LRUCache } from 'lru-cache';
import type { CommittedWrite } from '../committed.ts';

interface Kept {
	collection: string;
	id: string;
	/** JSON: whoever gets the row may change it, so each gets one of their own. */
	text: string;
}

// Besides the text itself, for its key and its place.
const bytesBeside = 600;

const nameOf = (collection: string, id: string) => `${collection}/${id}`;

/**
 * Documents as the database gives them, before hooks and access: putting one together from a dozen tables is most of
 * what an answer costs. The lists and documents that show it share it, until a write touches it.
 */
export class Rows {
	readonly #kept: LRUCache<string, Kept>;
	readonly #keys = new Map<string, Set<string>>();
	readonly #writes = new Map<string, number>();
	#clearings = 0;

	constructor(maxBytes: number) {
		this.#kept = new LRUCache({
			maxSize: maxBytes,
			sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + bytesBeside,
			dispose: ({ collection, id }, key) => {
				const keys = this.#keys.get(nameOf(collection, id));
				keys?.delete(key);
				if (keys?.size === 0) this.#keys.delete(nameOf(collection, id));
			},
		});
	}

	/** Another one after each write to the collection: what was read meanwhile may be of before or after it. */
	stateOf(collection: string): string {
		return `${this.#clearings} ${this.#writes.get(collection) ?? 0}`;
	}

	/** `question`: whatever beside the id decides what the row looks like, and whether it is found. */
	get(collection: string, id: string, question: string): Record<string, unknown> | undefined {
		const kept = this.#kept.get(`${collection}/${id} ${question}`);
		return kept && (JSON.parse(kept.text) as Record<string, unknown>);
	}

	/** `state`: what `stateOf` said before the row was read. */
	set(collection: string, row: Record<string, unknown>, question: string, state: string): void {
		if (state !== this.stateOf(collection)) return;
		const id = String(row['id']);
		const key = `${nameOf(collection, id)} ${question}`;
		this.#kept.set(key, { collection, id, text: JSON.stringify(row) });
		if (!this.#kept.has(key)) return;
		const keys = this.#keys.get(nameOf(collection, id));
		if (keys) keys.add(key);
		else this.#keys.set(nameOf(collection, id), new Set([key]));
	}

	drop({ collection, id }: CommittedWrite): void {
		this.#writes.set(collection, (this.#writes.get(collection) ?? 0) + 1);
		const names =
			id === null
				? [...this.#keys.keys()].filter((name) => name.startsWith(`${collection}/`))
				: [nameOf(collection, id)];
		for (const name of names) for (const key of [...(this.#keys.get(name) ?? [])]) this.#kept.delete(key);
	}

	clear(): void {
		this.#clearings += 1;
		this.#kept.clear();
	}
}
