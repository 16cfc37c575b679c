import type { RequestListener } from 'node:http';
import { toProblem } from '../api/errors.ts';
import { logger } from '../http/logging.ts';
import { observed } from '../http/observe.ts';
import type { Gate } from './gate.ts';
import { refuse } from './refuse.ts';

interface FrontOptions {
	/** Everything that is not answered before it. */
	app: RequestListener;
	gate?: Gate | undefined;
}

/** What every request passes, before Express: its id, then the gate. */
export const createFront = ({ app, gate }: FrontOptions): RequestListener =>
	observed((request, response) => {
		if (gate === undefined) {
			app(request, response);
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
				if (passes) app(request, response);
				return;
			}
			passes.then((isOpen) => {
				if (isOpen) app(request, response);
			}, fail);
		} catch (error) {
			fail(error);
		}
	});
