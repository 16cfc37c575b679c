/** Runs `work` once at a time; what comes meanwhile is done together in the next run. */
export const inBatches = <Item>(work: (items: Item[]) => Promise<void>) => {
	let next: { items: Item[]; done: Promise<void> } | undefined;
	let last: Promise<unknown> = Promise.resolve();

	return (items: readonly Item[]): Promise<void> => {
		if (items.length === 0) return Promise.resolve();
		if (next) {
			next.items.push(...items);
			return next.done;
		}
		const batch = [...items];
		const done = last.then(() => {
			next = undefined;
			return work(batch);
		});
		next = { items: batch, done };
		last = done.catch(() => undefined);
		return done;
	};
};
