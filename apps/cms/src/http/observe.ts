import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
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

interface Told {
	request: IncomingMessage;
	response: ServerResponse;
	/** As it was asked: who answers may write another one. */
	url: string;
	startedAt: number;
	/** The whole answer was handed to the system. */
	isSent: boolean;
}

const tell = ({ request, response, url, startedAt, isSent }: Told): void => {
	const durationMs = performance.now() - startedAt;
	const route = routeClass(url);
	const status = isSent ? response.statusCode : undefined;
	countAnswer({ route, status, durationMs });
	const level = levelOf(route, status);
	if (!logger.isLevelEnabled(level)) return;
	logger[level](
		{
			requestId: request.id,
			method: request.method,
			url: loggedAddress(url),
			route,
			...(request.agencyId !== undefined && { agency: request.agencyId }),
			...(status === undefined ? { aborted: true } : { status }),
			durationMs: Math.round(durationMs * 10) / 10,
		},
		'Answered',
	);
};

/** `writableFinished` says so only a moment later. */
const hasLeft = ({ writableEnded, writableLength, socket }: ServerResponse): boolean =>
	writableEnded && writableLength === 0 && socket?.writable === true;

/** Gives every request its id, and counts and logs its end: one line, without headers, cookies, addresses or tokens. */
export const observed =
	(listener: RequestListener): RequestListener =>
	(request, response) => {
		const startedAt = performance.now();
		const { url = '/' } = request;
		const requestId = requestIdOf(request);
		request.id = requestId;
		collectEarly(response);
		setEarly(response, 'X-Request-Id', requestId);
		listener(request, response);
		// What comes from memory has left by now, and waiting to hear of it would cost more than making it.
		if (hasLeft(response)) tell({ request, response, url, startedAt, isSent: true });
		else response.on('close', () => tell({ request, response, url, startedAt, isSent: response.writableFinished }));
	};
