import { AsyncLocalStorage } from 'node:async_hooks';
import type { CommittedWrite } from '../committed.ts';
import type { Known } from './known.ts';

/** Stands for the collection as a whole: what a question with a condition, an order or a count depends on. */
const whole = '*';

const keyOf = (collection: string, id: string) => `${collection}/${id}`;

/** What an answer was made from, so that it can be told which writes make it old. */
export class ReadTrace {
	readonly #counts = new Map<string, number>();
	/** Milliseconds since 1970: when the clock alone last changed the answer, and when it may do so next. */
	validSince = -Infinity;
	validUntil = Infinity;
	/** The collections that documents were read of. */
	readonly shown = new Set<string>();
	/** What was found out for other answers; absent where it may be old. */
	known: Known | undefined;
	/** Drafts and versions are told to nobody but those who may see them. */
	hasDrafts = false;

	/** Must be called before the read begins: a write in between is then not missed. Returns a way to take it back. */
	note(collection: string, ids: readonly string[] = [whole]): () => void {
		const keys = ids.map((id) => keyOf(collection, id));
		for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
		return () => {
			for (const key of keys) {
				const count = (this.#counts.get(key) ?? 0) - 1;
				if (count > 0) this.#counts.set(key, count);
				else this.#counts.delete(key);
			}
		};
	}

	/** As keys of `dependenciesOf`. */
	get dependencies(): string[] {
		return [...this.#counts.keys()];
	}

	isTouchedBy({ collection, id }: CommittedWrite): boolean {
		if (id !== null) return this.#counts.has(keyOf(collection, whole)) || this.#counts.has(keyOf(collection, id));
		return this.dependencies.some((key) => key.startsWith(`${collection}/`));
	}
}

/** The collection that a dependency is about. */
export const collectionOf = (dependency: string): string => dependency.slice(0, dependency.indexOf('/'));

/** What a write to one document makes old: answers from that document, and answers to questions about its collection. */
export const dependenciesOf = (collection: string, id: string): string[] => [
	keyOf(collection, whole),
	keyOf(collection, id),
];

const traces = new AsyncLocalStorage<ReadTrace>();

export const traceReads = <Result>(trace: ReadTrace, work: () => Result): Result => traces.run(trace, work);

export const currentTrace = (): ReadTrace | undefined => traces.getStore();

/**
 * For code that reads past Payload's adapter. Called before it reads; without ids, any write to the collection counts.
 * Does nothing where nobody traces.
 */
export const noteRead = (collection: string, ids?: readonly string[]): void => {
	traces.getStore()?.note(collection, ids);
};

/** For an answer that the clock changes, such as which theme is today's: how long it has been and stays as it is. */
export const notePeriod = ({ since, until }: { since: Date; until: Date }): void => {
	const trace = traces.getStore();
	if (!trace) return;
	trace.validSince = Math.max(trace.validSince, since.getTime());
	trace.validUntil = Math.min(trace.validUntil, until.getTime());
};
