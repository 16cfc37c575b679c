/** The form may change one day; a cursor given before then has to stay readable. */
const form = /^1:(0|[1-9]\d{0,14})$/;

/** A place in the log: right after the entry of this number, or before the first with 0. */
export const writeCursor = (seq: number): string => Buffer.from(`1:${seq}`).toString('base64url');

/** `undefined` for what was never written by us. */
export const readCursor = (cursor: string): number | undefined => {
	const seq = form.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
	return seq !== undefined && writeCursor(Number(seq)) === cursor ? Number(seq) : undefined;
};
