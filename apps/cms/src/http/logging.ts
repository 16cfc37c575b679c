import pino from 'pino';
import { pinoHttp } from 'pino-http';
import { environment } from '../environment.ts';

export const logger = pino({
	level: environment.logLevel,
	base: null,
	redact: { paths: ['req.headers', 'res.headers', '*.password', '*.token', '*.secret'], remove: true },
});

const secretParameters = /([?&](?:token|code|key|password|preview)=)[^&]*/gi;

/** One line per request: no headers, no cookies, no tokens. */
export const requestLog = pinoHttp({
	logger,
	genReqId: (request) => request.id,
	serializers: {
		req: (request: { id: string; method: string; url: string }) => ({
			id: request.id,
			method: request.method,
			url: request.url.replace(secretParameters, '$1…'),
		}),
		res: (response: { statusCode: number }) => ({ status: response.statusCode }),
	},
	autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
	customLogLevel: (_request, response, error) => {
		if (error !== undefined || response.statusCode >= 500) return 'error';
		return response.statusCode >= 400 ? 'debug' : 'info';
	},
});
