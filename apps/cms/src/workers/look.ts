interface LookerOptions {
	/** Does what there is to do, until there is nothing. */
	look: () => Promise<void>;
	/** Looks without being woken too: for what is due by then, and for what other processes left. */
	everyMs: number;
	onError: (error: unknown) => void;
}

/** Looks whenever it is woken, one look at a time; what woke it during one is looked for after it. */
export const createLooker = ({ look, everyMs, onError }: LookerOptions) => {
	let looking: Promise<void> | undefined;
	let isStale = false;
	let isStopped = false;

	const lookUntilFresh = async () => {
		do {
			isStale = false;
			await look();
		} while (isStale && !isStopped);
	};
	/** Returns at once. */
	const wake = (): void => {
		if (isStopped) return;
		isStale = true;
		looking ??= lookUntilFresh()
			.catch(onError)
			.finally(() => (looking = undefined));
	};
	const timer = setInterval(wake, everyMs).unref();

	return {
		wake,
		/** Resolves when nothing is under way any more. */
		stop: async (): Promise<void> => {
			isStopped = true;
			clearInterval(timer);
			await looking;
		},
	};
};
