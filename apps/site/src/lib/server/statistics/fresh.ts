interface FreshOptions<T, S> {
	load: (source: S) => Promise<T>;
	/** A short text that changes when the thing does. */
	stamp: (source: S) => Promise<string>;
	everyMs: number;
}

/**
 * Keeps something large. It is given at once; when `everyMs` have passed, a stamp is compared behind the reader's back
 * and a change is there for the next one. When the source is away, what is known is given on.
 */
export const createFresh = <T, S>({ load, stamp, everyMs }: FreshOptions<T, S>) => {
	let kept: { value: T; stamp: string } | undefined;
	let checkedAt = 0;
	let running: Promise<T> | undefined;

	const refresh = async (source: S): Promise<T> => {
		const newest = await stamp(source);
		if (!kept || kept.stamp !== newest) kept = { value: await load(source), stamp: newest };
		checkedAt = Date.now();
		return kept.value;
	};
	const start = (source: S): Promise<T> => {
		running ??= refresh(source).finally(() => {
			running = undefined;
		});
		return running;
	};

	return async (source: S): Promise<T> => {
		if (!kept) return start(source);
		if (Date.now() - checkedAt > everyMs) {
			// A source that is away is asked again later, not by every reader.
			checkedAt = Date.now();
			start(source).catch(() => undefined);
		}
		return kept.value;
	};
};
