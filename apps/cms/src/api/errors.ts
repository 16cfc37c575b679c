import type { ErrorRequestHandler, RequestHandler } from 'express';
import { isStorageFull } from '../database/storage-full.ts';
import { noteStorageFailure } from '../http/storage.ts';
import { logger } from '../http/logging.ts';
import { notFound, Problem, sendProblem } from './problem.ts';
import { kindOfStatus } from './problem-kinds.ts';

export const answerUnknown: RequestHandler = () => {
	throw notFound();
};

/** Errors of Express and its parsers carry `status` and `expose`. */
const statusOf = (error: unknown): number => {
	const { status } = (error ?? {}) as { status?: unknown };
	return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
};

export const toProblem = (error: unknown): Problem => {
	if (error instanceof Problem) return error;
	noteStorageFailure(error);
	if (isStorageFull(error)) return new Problem('storage-full');
	// An address that cannot be decoded names nothing we have.
	if (error instanceof URIError) return notFound();
	const status = statusOf(error);
	return new Problem(status === 400 ? 'invalid-body' : kindOfStatus(status));
};

/** Everything thrown anywhere ends here, and leaves as problem+json without a word about our insides. */
export const answerErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
	if (response.headersSent) {
		next(error);
		return;
	}
	const problem = toProblem(error);
	if (problem.status >= 500) logger.error({ err: error, requestId: request.id }, 'A request failed');
	sendProblem(request, response, problem);
};
