import type { Locale } from '@repo/i18n';
import type { PublicCollection } from '../types.ts';
import type { MirrorState, MirrorTarget } from './types.ts';

/** One collection in one language. */
export interface Part {
	collection: PublicCollection;
	locale: Locale;
}

const keyOf = ({ collection, locale }: Part) => `${collection}.${locale}`;

const partOf = (key: string): Part => {
	const [collection, locale] = key.split('.') as [PublicCollection, Locale];
	return { collection, locale };
};

const isState = ({ version, baseUrl, parts, cursor }: MirrorState): boolean =>
	version === 1 &&
	typeof baseUrl === 'string' &&
	typeof parts === 'object' &&
	Object.values(parts).every((value) => value === 'begun' || value === 'complete') &&
	(cursor === null || typeof cursor === 'string');

/** How far the mirror is: in memory what is also saved, never ahead of it. */
export class Progress {
	readonly #target: MirrorTarget;
	#state: MirrorState;

	private constructor(target: MirrorTarget, state: MirrorState) {
		this.#target = target;
		this.#state = state;
	}

	/** Throws when what was saved is of another service, or no state at all. */
	static async load(target: MirrorTarget, baseUrl: string): Promise<Progress> {
		const state = (await target.load()) ?? { version: 1, baseUrl, parts: {}, cursor: null };
		if (!isState(state)) throw new Error('The saved state of the mirror is damaged, or of another version');
		if (state.baseUrl !== baseUrl) throw new Error(`This is a copy of ${state.baseUrl}, not of ${baseUrl}`);
		return new Progress(target, state);
	}

	get cursor(): string | null {
		return this.#state.cursor;
	}

	/** What there may be something of, complete or not. */
	get parts(): Part[] {
		return Object.keys(this.#state.parts).map(partOf);
	}

	isComplete(part: Part): boolean {
		return this.#state.parts[keyOf(part)] === 'complete';
	}

	async #save(changed: Partial<MirrorState>): Promise<void> {
		const state = { ...this.#state, ...changed };
		await this.#target.save(state);
		this.#state = state;
	}

	async begin(wanted: readonly Part[]): Promise<void> {
		const begun = wanted.map(keyOf).filter((key) => this.#state.parts[key] === undefined);
		if (begun.length === 0) return;
		await this.#save({ parts: { ...this.#state.parts, ...Object.fromEntries(begun.map((key) => [key, 'begun'])) } });
	}

	/** The earliest export says where changes go on: what is repeated does no harm, what is skipped is lost. */
	complete(part: Part, cursor: string): Promise<void> {
		const parts = { ...this.#state.parts, [keyOf(part)]: 'complete' as const };
		return this.#save({ parts, cursor: this.#state.cursor ?? cursor });
	}

	drop(part: Part): Promise<void> {
		const { [keyOf(part)]: _, ...parts } = this.#state.parts;
		return this.#save({ parts });
	}

	moveTo(cursor: string): Promise<void> {
		return this.#save({ cursor });
	}

	/** Everything is to be read again. What is kept stays until the new export says that it goes. */
	restart(): Promise<void> {
		const parts = Object.fromEntries(Object.keys(this.#state.parts).map((key) => [key, 'begun' as const]));
		return this.#save({ parts, cursor: null });
	}
}
