interface Waiting {
	number: number;
	/** Who has not followed yet. */
	missing: Set<string>;
	done: () => void;
}

/** Lets whoever announces wait until the others have followed. */
export const createAcknowledgements = () => {
	const waiting = new Set<Waiting>();
	/** The answer to an announcement may come later than that others have followed it. */
	const latest = new Map<string, number>();

	const check = (each: Waiting) => {
		if (each.missing.size > 0) return;
		waiting.delete(each);
		each.done();
	};

	return {
		/** One has followed this far. */
		note: (id: string, followed: number): void => {
			latest.set(id, followed);
			for (const each of waiting) if (followed >= each.number && each.missing.delete(id)) check(each);
		},
		/** Who is not in it any more answers nothing from memory. */
		noteAll: (followed: ReadonlyMap<string, number>): void => {
			for (const id of latest.keys()) if (!followed.has(id)) latest.delete(id);
			for (const each of waiting) {
				for (const id of each.missing) {
					const theirs = followed.get(id);
					if (theirs === undefined || theirs >= each.number) each.missing.delete(id);
				}
				check(each);
			}
		},
		/** Numbers begin anew. */
		forget: (): void => latest.clear(),
		/** Resolves when all of these have followed, or after so long. */
		wait: async (number: number, ids: Iterable<string>, atMostMs: number): Promise<void> => {
			const missing = new Set([...ids].filter((id) => (latest.get(id) ?? -1) < number));
			if (missing.size === 0) return;
			const { promise, resolve } = Promise.withResolvers<void>();
			const each = { number, missing, done: resolve };
			waiting.add(each);
			const late = setTimeout(resolve, atMostMs);
			await promise;
			clearTimeout(late);
			waiting.delete(each);
		},
	};
};
