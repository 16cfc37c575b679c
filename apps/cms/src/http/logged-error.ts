import { stdSerializers } from 'pino';

type Told = Record<string, unknown>;

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null;

/** A statement that failed is told by its cause: its own message, stack and parameters hold the values of a row. */
const withoutValues = (error: unknown): unknown => {
	if (!isTold(error)) return error;
	if ('params' in error && typeof error['query'] === 'string') {
		const cause = withoutValues(error['cause']);
		return { ...(isTold(cause) ? cause : { message: 'A statement failed.' }), query: error['query'] };
	}
	return { ...error, ...(isTold(error['cause']) && { cause: withoutValues(error['cause']) }) };
};

/** An error as it is logged, with its causes. */
export const loggedError = (error: unknown): unknown =>
	error instanceof Error ? withoutValues(stdSerializers.errWithCause(error)) : error;
