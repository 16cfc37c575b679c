import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { defaultLocale } from '@repo/i18n';
import { corsHeaders } from '../api/cors.ts';
import type { ProblemKind } from '../api/problem-kinds.ts';
import { Problem, problemDocument } from '../api/problem.ts';
import { refuse } from '../front/refuse.ts';
import { logger } from './logging.ts';

/** How long a caller that is still sending may take to read why nobody listens any more. */
const lingerMs = 1000;

const kindOfError: Partial<Record<string, ProblemKind>> = {
	HPE_HEADER_OVERFLOW: 'head-too-large',
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
	ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

const answerTo = (problem: Problem, requestId: string): string => {
	const body = JSON.stringify(problemDocument(problem, defaultLocale, '/', requestId));
	const headers = {
		'Content-Type': 'application/problem+json; charset=utf-8',
		'Content-Length': Buffer.byteLength(body),
		'Content-Language': defaultLocale,
		'Cache-Control': 'no-store',
		'X-Request-Id': requestId,
		...corsHeaders,
		Connection: 'close',
	};
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
	return `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`;
};

const refused = new WeakSet<Duplex>();

/** What cannot be read as a request has no request to answer: the connection itself is told, and closed. */
const refuseUnreadable = (error: NodeJS.ErrnoException, socket: Duplex): void => {
	// Each further piece of the same request is one more error.
	if (refused.has(socket)) return;
	refused.add(socket);
	// As Node itself tells whether an answer is on its way that another one would damage.
	const { _httpMessage: running } = socket as { _httpMessage?: ServerResponse | null };
	if (!socket.writable || error.code === 'ECONNRESET' || running?.headersSent) {
		socket.destroy();
		return;
	}
	const problem = new Problem(kindOfError[error.code ?? ''] ?? 'malformed-request');
	const requestId = randomUUID();
	logger.info({ requestId, code: error.code, status: problem.status }, 'A request could not be read');
	socket.end(answerTo(problem, requestId));
	// What is still coming is let go by: closing on it would take the answer away before it is read.
	socket.resume();
	setTimeout(() => socket.destroy(), lingerMs).unref();
};

/** An HTTP server whose own refusals are problem documents too, not bare lines. */
export const createHttpServer = (answer: RequestListener): Server => {
	// Most requests have no body, and a stream that only ends takes a tenth of the time of an answer from memory.
	const options = { requireHostHeader: false, optimizeEmptyRequests: true };
	const server = createServer(options, (request, response) => {
		// RFC 9112 §3.2.
		if (request.headers.host === undefined && request.httpVersion === '1.1') {
			request.id = randomUUID();
			response.setHeader('Connection', 'close');
			refuse(request, response, new Problem('malformed-request', { detail: 'The header Host is missing.' }));
			return;
		}
		answer(request, response);
	});
	server.on('clientError', refuseUnreadable);
	// RFC 9110 §10.1.1: an expectation that nobody knows may be left aside.
	server.on('checkExpectation', (request, response) => server.emit('request', request, response));
	// This is no proxy.
	server.on('connect', (_request, socket) => {
		const problem = new Problem('method-not-allowed', { detail: 'CONNECT is not allowed here.' });
		socket.end(answerTo(problem, randomUUID()));
	});
	return server;
};
