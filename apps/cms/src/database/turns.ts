/** Waiting longer than this for the database means that something holds it: better an answer than a request that hangs. */
export class DatabaseBusyError extends Error {
	override name = 'DatabaseBusyError';
	readonly status = 503;
}

export interface Turns {
	/** Resolves when it is the caller's turn, with the function that ends it. */
	take: () => Promise<() => void>;
	/** How many wait, the one whose turn it is not counted. */
	waiting: () => number;
}

/** First come, first served; one at a time. */
export const createTurns = ({ waitMs }: { waitMs: number }): Turns => {
	const queue: (() => void)[] = [];
	let isTaken = false;

	const next = () => {
		const start = queue.shift();
		if (start) start();
		else isTaken = false;
	};
	const endOnce = () => {
		let hasEnded = false;
		return () => {
			if (hasEnded) return;
			hasEnded = true;
			next();
		};
	};

	return {
		waiting: () => queue.length,
		take: async () => {
			if (!isTaken) {
				isTaken = true;
				return endOnce();
			}
			await new Promise<void>((resolve, reject) => {
				const start = () => {
					clearTimeout(timer);
					resolve();
				};
				const timer = setTimeout(() => {
					queue.splice(queue.indexOf(start), 1);
					reject(new DatabaseBusyError(`Another write held the database for more than ${waitMs} ms.`));
				}, waitMs);
				queue.push(start);
			});
			return endOnce();
		},
	};
};
