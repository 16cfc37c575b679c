import type { CellStatus } from '@repo/stats/json-stat';
import { weigh } from './statuses.ts';

/** What is counted from the cells of one municipality and year. */
export interface Sums {
	/** `null` where one of the cells is not known. */
	whole: number | null;
	part: number | null;
	status: CellStatus | undefined;
}

export const nothing: Sums = { whole: 0, part: 0, status: undefined };

const plus = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

export const add = (a: Sums, b: Sums): Sums => ({
	whole: plus(a.whole, b.whole),
	part: plus(a.part, b.part),
	status: weigh(a.status, b.status),
});
