/** What the storage last said; readiness shows it until a write goes through again. */
let failure: string | undefined;

const codes = new Set([
	'SQLITE_FULL',
	'SQLITE_IOERR',
	'SQLITE_READONLY',
	'SQLITE_CORRUPT',
	'ENOSPC',
	'EROFS',
	'EDQUOT',
	'EIO',
]);
const messages = /database or disk is full|disk i\/o error|no space left on device|readonly database/i;
const fullCodes = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);
const fullMessages = /disk is full|no space left/i;

/** An error and everything it was caused by. */
export function* causes(error: unknown): Generator<{ code?: unknown; message?: unknown; name?: unknown }> {
	let current = error;
	for (let depth = 0; depth < 10 && typeof current === 'object' && current !== null; depth += 1) {
		yield current;
		current =
			(current as { cause?: unknown; originalError?: unknown }).cause ??
			(current as { originalError?: unknown }).originalError;
	}
}

const matches = (error: unknown, known: Set<string>, pattern: RegExp) =>
	[...causes(error)].some(
		({ code, message }) =>
			(typeof code === 'string' && (known.has(code) || [...known].some((each) => code.startsWith(`${each}_`)))) ||
			(typeof message === 'string' && pattern.test(message)),
	);

export const isStorageFull = (error: unknown): boolean => matches(error, fullCodes, fullMessages);
export const isStorageError = (error: unknown): boolean => matches(error, codes, messages);

export const noteStorageFailure = (error: unknown): void => {
	if (isStorageError(error)) failure = isStorageFull(error) ? 'full' : 'failing';
};

export const noteStorageSuccess = (): void => {
	failure = undefined;
};

export const storageFailure = (): string | undefined => failure;
