import { GraphQLError } from 'graphql';
import { environment } from '../../environment.ts';
import { logger } from '../../http/logging.ts';
import { toProblem } from '../errors.ts';
import { Problem } from '../problem.ts';
import { kindOfStatus, type ProblemKind } from '../problem-kinds.ts';

interface Told {
	message: string;
	extensions: Record<string, unknown>;
}

// Messages may quote what was sent.
const longest = 500;
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

const explain = (error: GraphQLError, requestId: string): Told => {
	const { originalError } = error;
	const extensions = (code: ProblemKind, more: object = {}) => ({
		code,
		type: `${environment.cmsUrl}/problems/${code}`,
		requestId,
		...more,
	});
	if (originalError === undefined || originalError === null) {
		return { message: shortened(error.message), extensions: { ...extensions('invalid-query'), ...error.extensions } };
	}
	if (originalError instanceof Problem) {
		const { parameter } = originalError.options;
		return {
			message: originalError.message,
			extensions: extensions(originalError.kind, parameter === undefined ? {} : { parameter }),
		};
	}
	const { status, data } = originalError as { status?: number; data?: unknown };
	if (typeof status === 'number' && status >= 400 && status < 500) {
		return {
			message: shortened(originalError.message),
			extensions: extensions(kindOfStatus(status), data ? { data } : {}),
		};
	}
	const problem = toProblem(originalError);
	logger.error({ err: originalError, requestId }, 'A GraphQL query failed');
	return { message: 'Something went wrong here.', extensions: extensions(problem.kind) };
};

// The handler formats what was executed once more; an error is described once.
const described = new WeakSet<GraphQLError>();

/** What went wrong, as the caller may know it. */
export const describe = (error: GraphQLError, requestId: string): GraphQLError => {
	if (described.has(error)) return error;
	const { message, extensions } = explain(error, requestId);
	const told = new GraphQLError(message, {
		nodes: error.nodes ?? null,
		source: error.source ?? null,
		positions: error.positions ?? null,
		path: error.path ?? null,
		extensions,
	});
	described.add(told);
	return told;
};
