import type { IncomingMessage } from 'node:http';
import { parseJson } from '../body.ts';
import { badParameter, Problem } from '../problem.ts';

/** One GraphQL request, as GraphQL over HTTP has it. */
export interface GraphqlParameters {
	/** Absent where a hash stands for it. */
	query?: string;
	operationName?: string;
	variables?: Record<string, unknown>;
	extensions?: Record<string, unknown>;
}

type GraphqlRequest = IncomingMessage & { body?: unknown; originalUrl: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const given = (source: Record<string, unknown>, name: string): boolean =>
	source[name] !== undefined && source[name] !== null;

const check = (
	source: Record<string, unknown>,
	refuse: (name: string, detail: string) => Problem,
): GraphqlParameters => {
	for (const name of ['query', 'operationName']) {
		if (given(source, name) && typeof source[name] !== 'string') throw refuse(name, `${name} must be a text.`);
	}
	for (const name of ['variables', 'extensions']) {
		if (given(source, name) && !isRecord(source[name])) throw refuse(name, `${name} must be an object.`);
	}
	const names = ['query', 'operationName', 'variables', 'extensions'].filter((name) => given(source, name));
	return Object.fromEntries(names.map((name) => [name, source[name]]));
};

const fromAddress = ({ originalUrl }: GraphqlRequest): GraphqlParameters => {
	const query = new URLSearchParams(originalUrl.split('?').slice(1).join('?'));
	const source: Record<string, unknown> = {};
	for (const name of ['query', 'operationName', 'variables', 'extensions']) {
		const [value, ...more] = query.getAll(name);
		if (more.length > 0) throw badParameter(name, 'Send it once.');
		if (value === undefined) continue;
		if (name === 'query' || name === 'operationName') source[name] = value;
		else if (value !== '') {
			try {
				source[name] = parseJson(value);
			} catch (error) {
				if (error instanceof Problem) throw badParameter(name, `${name} must be JSON. ${error.message}`);
				throw error;
			}
		}
	}
	return check(source, badParameter);
};

const fromBody = ({ body, headers }: GraphqlRequest): GraphqlParameters => {
	if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) {
		throw new Problem('unsupported-media-type', { detail: 'Send the query as application/json.' });
	}
	const sent = parseJson(Buffer.isBuffer(body) ? body.toString('utf8') : '');
	if (!isRecord(sent)) {
		throw new Problem('invalid-body', { detail: 'Send one query, as an object with the member "query".' });
	}
	return check(sent, (_name, detail) => new Problem('invalid-body', { detail }));
};

/** Reads the request before anything else does; lists of queries are refused. Throws a `Problem`. */
export const readParameters = (request: GraphqlRequest): GraphqlParameters =>
	request.method === 'POST' ? fromBody(request) : fromAddress(request);
