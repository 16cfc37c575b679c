import { LRUCache } from 'lru-cache';

// About 500 bytes each.
const maxCounts = 10_000;

/**
 * How many documents fit a condition, until a write touches one of the collections it asks. The pages of a list, its
 * orders and its languages have one count between them, and counting is all of a list that grows with the collection.
 */
export class Counts {
	readonly #known = new LRUCache<string, number>({ max: maxCounts });
	readonly #writes = new Map<string, number>();
	#clearings = 0;

	/** Made before the database is asked: what is counted while a write is committed is found under it by nobody. */
	keyOf(collections: readonly string[], question: unknown): string {
		const writes = collections.map((each) => this.#writes.get(each) ?? 0);
		return JSON.stringify([this.#clearings, collections, writes, question]);
	}

	get(key: string): number | undefined {
		return this.#known.get(key);
	}

	set(key: string, count: number): void {
		this.#known.set(key, count);
	}

	drop(collection: string): void {
		this.#writes.set(collection, (this.#writes.get(collection) ?? 0) + 1);
	}

	clear(): void {
		this.#clearings += 1;
		this.#known.clear();
	}
}
