import { causes, isStorageFull } from '../database/storage-full.ts';

/** What the storage last said; readiness shows it until a write goes through again. */
let failure: string | undefined;

const codes = /^(?:SQLITE_(?:IOERR|READONLY|CORRUPT)(?:_|$)|EROFS$|EIO$)/;
const messages = /disk i\/o error|readonly database/i;

const saysFailing = (error: unknown) =>
	[...causes(error)].some(
		({ code, message }) =>
			(typeof code === 'string' && codes.test(code)) || (typeof message === 'string' && messages.test(message)),
	);

export const noteStorageFailure = (error: unknown): void => {
	if (isStorageFull(error)) failure = 'full';
	else if (saysFailing(error)) failure = 'failing';
};

export const noteStorageSuccess = (): void => {
	failure = undefined;
};

export const storageFailure = (): string | undefined => failure;
