/** The body of every error answer (RFC 9457). */
export interface ProblemDetails {
	type: string;
	title: string;
	status: number;
	detail?: string;
	/** The query parameter a 400 is about. */
	parameter?: string;
	requestId?: string;
	[extension: string]: unknown;
}

/** The service answered with an error. */
export class ApiError extends Error {
	override readonly name: string = 'ApiError';
	readonly status: number;
	readonly problem: ProblemDetails;
	readonly url: string;
	/** How long the service asks to wait before the next try. */
	readonly retryAfterMs: number | undefined;

	constructor(url: string, problem: ProblemDetails, retryAfterMs?: number) {
		super(`${problem.status} ${problem.title}${problem.detail ? `: ${problem.detail}` : ''} (${url})`);
		this.retryAfterMs = retryAfterMs;
		this.status = problem.status;
		this.problem = problem;
		this.url = url;
	}
}

/** No answer: the service is away, the network failed, or the answer was not what the API promises. */
export class ConnectionError extends Error {
	override readonly name = 'ConnectionError';
	readonly url: string;

	constructor(url: string, cause: unknown) {
		super(`No usable answer from ${url}`, { cause });
		this.url = url;
	}
}

/** The document has a new slug; `slug` is the one to link to from now on. */
export class MovedError extends Error {
	override readonly name = 'MovedError';
	readonly status: number;
	readonly slug: string;

	constructor(status: number, slug: string) {
		super(`Moved to ${slug}`);
		this.status = status;
		this.slug = slug;
	}
}

const hasStatus = (cause: unknown, status: number): cause is ApiError =>
	cause instanceof ApiError && cause.status === status;

/** There is no such document, or the caller may not know of it. */
export const isNotFound = (cause: unknown): cause is ApiError => hasStatus(cause, 404);
/** The document was withdrawn; copies of it must go too. */
export const isGone = (cause: unknown): cause is ApiError => hasStatus(cause, 410);
export const isMoved = (cause: unknown): cause is MovedError => cause instanceof MovedError;
/** The service cannot answer now: worth another try later. */
export const isUnavailable = (cause: unknown): cause is ApiError | ConnectionError =>
	cause instanceof ConnectionError || (cause instanceof ApiError && (cause.status === 429 || cause.status >= 500));
