import { APIError } from 'payload';

/** The disk, or the space given to the database, is used up. Nothing of the write is kept. */
export class StorageFullError extends APIError {
	override name = 'StorageFullError';

	constructor(cause?: unknown) {
		super('There is no space left to store this. Nothing was changed.', 507, null, true);
		this.cause = cause;
	}
}

const fullCodes = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG', 'OutOfDiskSpace']);
/** SQLite reports a file that may not grow (quota, file size limit) as an input/output error while writing. */
const fullMessages = /disk is full|no space left|disk quota exceeded|out of disk space|OutOfDiskSpace/i;
const fullExtendedCodes = new Set([778, 1034, 4874]); // SQLITE_IOERR_WRITE, _FSYNC, _SHMSIZE

export interface Cause {
	code?: unknown;
	codeName?: unknown;
	rawCode?: unknown;
	message?: unknown;
	name?: unknown;
	cause?: unknown;
	originalError?: unknown;
}

/** An error and everything it was caused by: drizzle and Payload wrap what the database said. */
export function* causes(error: unknown): Generator<Cause> {
	let current = error;
	for (let depth = 0; depth < 10 && typeof current === 'object' && current !== null; depth += 1) {
		yield current;
		current = (current as Cause).cause ?? (current as Cause).originalError;
	}
}

const saysFull = ({ code, codeName, rawCode, message }: Cause) =>
	fullCodes.has(String(code)) ||
	fullCodes.has(String(codeName)) ||
	fullExtendedCodes.has(Number(rawCode)) ||
	(typeof message === 'string' && fullMessages.test(message));

export const isStorageFull = (error: unknown): boolean =>
	[...causes(error)].some((cause) => cause instanceof StorageFullError || saysFull(cause));

/** What a failed write leaves as: a full disk by its own name, anything else as it is. */
export const asWriteError = (error: unknown): unknown => (isStorageFull(error) ? new StorageFullError(error) : error);
