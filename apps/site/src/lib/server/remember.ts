interface Kept<T> {
	value: T;
	until: number;
}

/**
 * Keeps an answer for a moment and asks only once for many who wait. An answer that has grown old is given
 * again when the new one cannot be had.
 */
export const createMemory = <T>({ milliseconds, most = 500 }: { milliseconds: number; most?: number }) => {
	const kept = new Map<string, Kept<T>>();
	const waiting = new Map<string, Promise<T>>();

	return async (key: string, ask: () => Promise<T>): Promise<T> => {
		const known = kept.get(key);
		if (known && known.until > Date.now()) return known.value;
		const running = waiting.get(key);
		if (running) return running;
		const asked = ask()
			.then((value) => {
				kept.delete(key);
				kept.set(key, { value, until: Date.now() + milliseconds });
				const oldest = kept.keys().next();
				if (kept.size > most && !oldest.done) kept.delete(oldest.value);
				return value;
			})
			.catch((cause: unknown) => {
				if (known) return known.value;
				throw cause;
			})
			.finally(() => waiting.delete(key));
		waiting.set(key, asked);
		return asked;
	};
};
