/** Does one thing after the other, however often it is asked: of two writes of one row at once the first could win. */
export const createOrder = () => {
	let last: Promise<unknown> = Promise.resolve();
	return {
		next: (work: () => Promise<unknown>): void => {
			last = last.then(work).catch(() => undefined);
		},
		/** Resolves when nothing is under way any more. */
		done: async (): Promise<void> => void (await last),
	};
};

export type Order = ReturnType<typeof createOrder>;
