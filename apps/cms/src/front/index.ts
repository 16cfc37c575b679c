import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { toProblem } from '../api/errors.ts';
import { settleEarly } from '../http/early-headers.ts';
import { logger } from '../http/logging.ts';
import { observed } from '../http/observe.ts';
import { peerOf } from '../http/peer.ts';
import { inRequest } from '../http/request-context.ts';
import { costs } from '../quota/costs.ts';
import type { ReadCache } from './cache/index.ts';
import type { Gate } from './gate.ts';
import { refuse } from './refuse.ts';

interface FrontOptions {
	/** Everything that is not answered before it. */
	app: RequestListener;
	gate?: Gate | undefined;
	cache?: Pick<ReadCache, 'answer'> | undefined;
}

/** What every request passes, before Express: its id, the gate, and for public reads the cache. */
export const createFront = ({ app, gate, cache }: FrontOptions): RequestListener => {
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		const leave = () => {
			settleEarly(response);
			const problem = request.claimsLogin ? undefined : request.quota?.spend(costs.made);
			if (problem === undefined) inRequest(request.id, () => app(request, response), peerOf(request).network);
			else refuse(request, response, problem);
		};
		if (!cache?.answer(request, response, leave)) leave();
	};

	return observed((request, response) => {
		if (gate === undefined) {
			answer(request, response);
			return;
		}
		const fail = (error: unknown) => {
			logger.error({ err: error, requestId: request.id }, 'The gate failed');
			refuse(request, response, toProblem(error));
		};
		try {
			const passes = gate(request, response);
			// Most gates answer at once; only a promise is waited for.
			if (typeof passes === 'boolean') {
				if (passes) answer(request, response);
				return;
			}
			passes.then((isOpen) => {
				if (isOpen) answer(request, response);
			}, fail);
		} catch (error) {
			fail(error);
		}
	});
};
