import type { AfterErrorHook } from 'payload';
import { causes, isStorageFull } from '../database/storage-full.ts';
import { noteStorageFailure } from '../http/storage.ts';
import { isBucketError } from '../uploads/s3/health.ts';

// The database refused what was sent: a link to a document that is not there, or a value it cannot hold.
const refusal = /SQLITE_CONSTRAINT|SQLITE_MISMATCH|SQLITE_TOOBIG|FOREIGN KEY constraint failed|datatype mismatch/;

const isRefusal = (error: unknown): boolean =>
	[...causes(error)].some(
		({ code, message, name }) =>
			(typeof code === 'string' && refusal.test(code)) ||
			(typeof message === 'string' && refusal.test(message)) ||
			name === 'CastError' ||
			name === 'BSONError',
	);

/** Tells a full disk, a bucket that is away and a refused value from our own mistakes, which stay a 500. */
export const translateStorageError: AfterErrorHook = ({ error, result }) => {
	noteStorageFailure(error);
	if (isStorageFull(error)) return { status: 507, response: { errors: [{ message: 'The storage is full.' }] } };
	if (isBucketError(error)) return { status: 503, response: { errors: [{ message: 'The files cannot be reached.' }] } };
	if (isRefusal(error)) {
		return {
			status: 400,
			response: { errors: [{ message: 'A value does not fit or points to something that does not exist.' }] },
		};
	}
	return { response: result ?? {} };
};
