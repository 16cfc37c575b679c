import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { notFound, Problem } from '../api/problem.ts';
import { environment } from '../environment.ts';
import { metrics } from './metrics.ts';
import { peerOf } from './peer.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

const isRight = (authorization: string | undefined, token: string): boolean => {
	const [, given] = /^Bearer\s+(\S+)$/i.exec(authorization ?? '') ?? [];
	return given !== undefined && timingSafeEqual(digest(given), digest(token));
};

/** Prometheus text, for whoever has the token; without one set, for our own machines. Nobody else learns that it is there. */
export const answerMetrics: RequestHandler = async (request, response) => {
	const { metricsToken } = environment;
	if (metricsToken === undefined ? !peerOf(request).isOwn : request.headers.authorization === undefined)
		throw notFound();
	if (metricsToken !== undefined && !isRight(request.headers.authorization, metricsToken)) {
		throw new Problem('forbidden', { detail: 'This is not the token of METRICS_TOKEN.' });
	}
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		throw new Problem('method-not-allowed', { detail: 'Only GET here.', headers: { Allow: 'GET, HEAD' } });
	}
	response.set({ 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).send(await metrics.metrics());
};
