import type { RequestListener } from 'node:http';
import { collectEarly, setEarly } from './early-headers.ts';
import { loggedAddress } from './logged-address.ts';
import { logger } from './logging.ts';
import { countAnswer } from './metrics.ts';
import { requestIdOf } from './request-id.ts';
import { routeClass } from './route-class.ts';

const levelOf = (route: string, status: number | undefined) => {
	if (status !== undefined && status >= 500) return 'error';
	return route === 'health' || (status !== undefined && status >= 400) ? 'debug' : 'info';
};

/** Gives every request its id, and counts and logs its end: one line, without headers, cookies, addresses or tokens. */
export const observed =
	(listener: RequestListener): RequestListener =>
	(request, response) => {
		const startedAt = performance.now();
		const { method, url = '/' } = request;
		const requestId = requestIdOf(request);
		request.id = requestId;
		collectEarly(response);
		setEarly(response, 'X-Request-Id', requestId);
		response.on('close', () => {
			const durationMs = performance.now() - startedAt;
			const route = routeClass(url);
			const status = response.writableFinished ? response.statusCode : undefined;
			countAnswer({ route, status, durationMs });
			const level = levelOf(route, status);
			if (!logger.isLevelEnabled(level)) return;
			logger[level](
				{
					requestId,
					method,
					url: loggedAddress(url),
					route,
					...(request.agencyId !== undefined && { agency: request.agencyId }),
					...(status === undefined ? { aborted: true } : { status }),
					durationMs: Math.round(durationMs * 10) / 10,
				},
				'Answered',
			);
		});
		listener(request, response);
	};
