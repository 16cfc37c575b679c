import { cellStatuses, type CellStatus } from '@repo/stats/json-stat';

/** What offices write beside a figure, in the codes of SDMX. */
const flags: Readonly<Record<string, CellStatus>> = {
	'*': 'P',
	p: 'P',
	e: 'E',
	b: 'B',
	d: 'D',
	c: 'Q',
	k: 'E',
	u: 'E',
};

/** SDMX’s own word for a figure like any other. */
const normal = new Set(['A', '']);

const isStatus = (text: string): text is CellStatus => (cellStatuses as readonly string[]).includes(text);

/** Nothing for a plain figure; `undefined` beside `isKnown: false` for what nobody has explained. */
export const readStatus = (text: string | undefined): { status: CellStatus | undefined; isKnown: boolean } => {
	if (text === undefined || normal.has(text)) return { status: undefined, isKnown: true };
	const status = isStatus(text) ? text : flags[text];
	return { status, isKnown: status !== undefined };
};

// Why a sum is not known: what is kept secret weighs most, and is never told by the others.
const weight: readonly CellStatus[] = ['Q', 'L', 'M', 'O', 'B', 'D', 'P', 'E'];

/** The status of what is counted from both. */
export const weigh = (a: CellStatus | undefined, b: CellStatus | undefined): CellStatus | undefined => {
	if (a === undefined || b === undefined) return a ?? b;
	return weight.indexOf(a) <= weight.indexOf(b) ? a : b;
};
