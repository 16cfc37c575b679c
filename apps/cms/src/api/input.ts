import type { Request } from 'express';
import type { z } from 'zod';
import { parseJson } from './body.ts';
import { badParameter, Problem } from './problem.ts';
import { readQuery } from './query.ts';

interface Mistake {
	path: string;
	message: string;
}

const mistakesIn = ({ issues }: z.ZodError): Mistake[] =>
	issues.map(({ path, message }) => ({ path: path.join('.'), message }));

const said = ({ path, message }: Mistake) => (path === '' ? message : `${path}: ${message}`);

/** The body as the contract has it; none at all counts as `{}`. */
export const readBodyAs = <Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> => {
	const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
	if (body.length > 0 && !/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
		throw new Problem('unsupported-media-type', { detail: 'Send application/json.' });
	const parsed = schema.safeParse(body.length === 0 ? {} : parseJson(body.toString('utf8')));
	if (parsed.success) return parsed.data;
	const mistakes = mistakesIn(parsed.error);
	throw new Problem('invalid-data', { detail: mistakes.map(said).join(' '), members: { errors: mistakes } });
};

/** The query as the contract has it. */
export const readQueryAs = <Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> => {
	const parsed = schema.safeParse(readQuery(request));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
	throw badParameter(
		unknown ?? String(issue?.path[0] ?? 'query'),
		unknown === undefined ? (issue?.message ?? 'Not valid.') : 'There is no such parameter here.',
	);
};
