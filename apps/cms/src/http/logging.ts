import pino from 'pino';
import { environment } from '../environment.ts';
import { loggedError } from './logged-error.ts';
import { requestContext } from './request-context.ts';

/** Lines leave together, and the last of them when the process ends: writing each would cost half of a fast answer. */
const output = pino.destination({ sync: false, minLength: 4096, periodicFlush: 250 });

/** JSON, one object per line; what is logged on behalf of a request or a job has its `requestId`. */
export const logger = pino(
	{
		level: environment.logLevel,
		base: null,
		mixin: requestContext,
		serializers: { err: loggedError },
		redact: { paths: ['req.headers', 'res.headers', '*.password', '*.token', '*.secret'], remove: true },
	},
	output,
);
