const longestRestMs = 5 * 60 * 1000;
const jitterShare = 0.1;

/**
 * How long to wait after so many attempts; `undefined` when there is no other. Up to a tenth longer than planned, so that
 * what failed together does not come again together.
 */
export const delayAfter = (
	delaysMs: readonly number[],
	attempts: number,
	random: () => number = Math.random,
): number | undefined => {
	const delayMs = delaysMs[attempts - 1];
	return delayMs === undefined ? undefined : Math.round(delayMs * (1 + jitterShare * random()));
};

/** How long whoever cannot be reached is left alone after so many failures in a row: twice as long each time, to five minutes. */
export const restAfter = (firstMs: number, failures: number): number =>
	Math.min(firstMs * 2 ** Math.min(failures - 1, 20), longestRestMs);

/** ISO 8601. */
export const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();
