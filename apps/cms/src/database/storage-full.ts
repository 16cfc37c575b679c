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
const fullMessages = /database or disk is full|no space left|disk quota exceeded|out of disk space|OutOfDiskSpace/i;
const fullExtendedCodes = new Set([778, 1034, 4874]); // SQLITE_IOERR_WRITE, _FSYNC, _SHMSIZE

interface Failure {
	code?: unknown;
	codeName?: unknown;
	rawCode?: unknown;
	message?: unknown;
	cause?: unknown;
}

const saysFull = ({ code, codeName, rawCode, message }: Failure) =>
	fullCodes.has(String(code)) ||
	fullCodes.has(String(codeName)) ||
	fullExtendedCodes.has(Number(rawCode)) ||
	(typeof message === 'string' && fullMessages.test(message));

/** Looks through the causes, because drizzle and Payload wrap what the database said. */
export const isStorageFull = (error: unknown): boolean => {
	let failure = error;
	for (let depth = 0; depth < 6 && typeof failure === 'object' && failure !== null; depth += 1) {
		if (failure instanceof StorageFullError || saysFull(failure)) return true;
		failure = (failure as Failure).cause;
	}
	return false;
};

/** What a failed write leaves as: a full disk by its own name, anything else as it is. */
export const asWriteError = (error: unknown): unknown => (isStorageFull(error) ? new StorageFullError(error) : error);
