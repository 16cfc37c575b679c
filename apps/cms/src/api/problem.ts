import { isLocale, negotiateLocale, type Label, type Locale } from '@repo/i18n';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { environment } from '../environment.ts';
import { isFromAdmin } from '../http/from-admin.ts';
import { problemKinds, type ProblemKind } from './problem-kinds.ts';

interface ProblemOptions {
	detail?: string;
	/** The query parameter, header or argument that is wrong. */
	parameter?: string;
	/** Further members of the problem document (RFC 9457 §3.2). */
	members?: Record<string, unknown>;
	headers?: Record<string, string>;
}

/** Thrown for what the caller should know; leaves as `application/problem+json`. */
export class Problem extends Error {
	readonly kind: ProblemKind;
	readonly options: ProblemOptions;

	constructor(kind: ProblemKind, options: ProblemOptions = {}) {
		super(options.detail ?? kind);
		this.kind = kind;
		this.options = options;
	}

	get status(): number {
		return problemKinds[this.kind].status;
	}
}

export const badParameter = (parameter: string, detail: string): Problem =>
	new Problem('invalid-parameter', { parameter, detail });

export const notFound = (detail = 'There is nothing at this address.'): Problem => new Problem('not-found', { detail });

/** RFC 9457. */
export const problemDocument = (problem: Problem, locale: Locale, instance: string, requestId: string) => {
	const { status, title }: { status: number; title: Label } = problemKinds[problem.kind];
	const { detail, parameter, members } = problem.options;
	return {
		type: `${environment.cmsUrl}/problems/${problem.kind}`,
		title: title[locale],
		status,
		...(detail !== undefined && { detail }),
		...(parameter !== undefined && { parameter }),
		instance,
		requestId,
		...members,
	};
};

/** The whole address, also where Express has taken the front of it away. */
const addressOf = (request: IncomingMessage & { originalUrl?: string }) => request.originalUrl ?? request.url ?? '/';

/** The language to tell the caller what is wrong in: an editor's own, whichever language the text is in. */
export const callerLocale = (request: IncomingMessage): Locale => {
	if (isFromAdmin(request)) return negotiateLocale(request.headers['accept-language']);
	const [, query] = addressOf(request).split('?', 2);
	const asked = new URLSearchParams(query).get('locale');
	return isLocale(asked) ? asked : negotiateLocale(request.headers['accept-language']);
};

export const sendProblem = (request: IncomingMessage, response: ServerResponse, problem: Problem): void => {
	const locale = callerLocale(request);
	const path = addressOf(request).split('?')[0] ?? '/';
	const document = problemDocument(problem, locale, path, String(request.id));
	// Payload's own admin reads `errors`; an agency's client reads the rest.
	const errors = problem.options.members?.errors ?? [{ message: problem.options.detail ?? document.title }];
	const body = Buffer.from(JSON.stringify({ ...document, errors }));
	response.statusCode = problem.status;
	for (const [name, value] of Object.entries({
		// Payload's forms look for `errors` in no other type.
		'Content-Type': `application/${isFromAdmin(request) ? 'json' : 'problem+json'}; charset=utf-8`,
		'Content-Length': body.length,
		'Content-Language': locale,
		'Cache-Control': 'no-store',
		...problem.options.headers,
	})) {
		response.setHeader(name, value);
	}
	response.end(body);
};
