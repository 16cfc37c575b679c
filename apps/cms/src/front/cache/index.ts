import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { toProblem } from '../../api/errors.ts';
import type { PublicModel } from '../../api/guard/model.ts';
import { Problem } from '../../api/problem.ts';
import { askInMemory, type InMemoryAnswer } from '../../http/in-memory.ts';
import { logger } from '../../http/logging.ts';
import { inRequest } from '../../http/request-context.ts';
import { costs } from '../../quota/costs.ts';
import { refuse } from '../refuse.ts';
import { createAddresses } from './addresses.ts';
import type { Entry } from './entry.ts';
import { measure } from './figures.ts';
import { codings, representationOf } from './negotiate.ts';
import { choose, relay, sendCoded, sendUnchanged } from './send.ts';
import { createStore, type Store } from './store.ts';

interface ReadCacheOptions {
	/** Makes what is not there. */
	app: RequestListener;
	model: PublicModel;
	/** Of the cookie that somebody who is logged in sends. */
	cookiePrefix: string;
	maxBytes: number;
	/** Whether writes made elsewhere are heard of; without other instances, always. */
	isCoherent?: () => boolean;
	/** False where several instances date their answers. */
	hasOneClock?: boolean;
}

export interface ReadCache extends Pick<Store, 'drop' | 'clear' | 'size'> {
	/** Answers public reads; false for anything else, which it leaves alone. */
	answer: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * Answers what the public reads, before Express. What it keeps was made from the address, the language and the media
 * type alone: no other header of a request reaches the app, so none can be in an answer.
 */
export const createReadCache = ({
	app,
	model,
	cookiePrefix,
	maxBytes,
	isCoherent = () => true,
	hasOneClock = true,
}: ReadCacheOptions): ReadCache => {
	const store = createStore({ maxBytes, isCoherent });
	const addressOf = createAddresses(model);
	const count = measure(store);
	const loginCookie = `${cookiePrefix}-token`;

	/** An agency whose key the gate knows reads what everybody reads. */
	const isPublic = ({ headers, agencyId }: IncomingMessage) =>
		(agencyId !== undefined || (headers.authorization === undefined && headers['x-api-key'] === undefined)) &&
		!headers.cookie?.includes(loginCookie);

	/** At once, and without a promise, unless the answer has to be packed first. */
	const send = (
		request: IncomingMessage,
		response: ServerResponse,
		key: string,
		entry: Entry,
	): Promise<void> | undefined => {
		const choice = choose(request, entry, hasOneClock);
		if (choice === undefined) {
			refuse(request, response, new Problem('not-acceptable', { detail: `There is ${codings.join(', ')}.` }));
		} else if (choice.isHeld) sendUnchanged(response, entry, choice.coding);
		else if (choice.coding === 'identity') sendCoded(response, entry.status, entry.identity);
		else {
			const coded = entry.coded.get(choice.coding);
			if (coded === undefined) {
				return store.encode(key, entry, choice.coding).then((made) => sendCoded(response, entry.status, made));
			}
			sendCoded(response, entry.status, coded);
		}
		return undefined;
	};

	const make = async (
		request: IncomingMessage,
		response: ServerResponse,
		key: string,
		ask: () => Promise<InMemoryAnswer>,
	) => {
		const { made, isOwn } = store.make(key, ask);
		const first = await made;
		// A refusal names the request it answers, so each asker gets its own.
		const { entry, answer } = first.entry || isOwn ? first : await store.makeAlone(ask);
		if (entry) await send(request, response, key, entry);
		else relay(response, answer);
	};

	return {
		drop: store.drop,
		clear: store.clear,
		size: store.size,
		answer: (request, response) => {
			if ((request.method !== 'GET' && request.method !== 'HEAD') || !isPublic(request)) return false;
			const address = addressOf(request.url ?? '');
			const representation = address && representationOf(request, address);
			if (address === undefined || representation === undefined) return false;
			const { language, accept } = representation;
			const key = `${accept} ${language} ${address.target}`;
			const entry = store.find(key);
			count(entry ? 'cache' : 'database');
			const problem = entry ? undefined : request.quota?.spend(costs.made);
			if (problem) {
				refuse(request, response, problem);
				return true;
			}
			const fail = (error: unknown) => {
				logger.error({ err: error, requestId: request.id }, 'A public read failed');
				if (!response.headersSent) refuse(request, response, toProblem(error));
			};
			if (entry) {
				send(request, response, key, entry)?.catch(fail);
				return true;
			}
			const headers = { accept, 'accept-language': language };
			const { id, quota } = request;
			const ask = () => askInMemory(app, { url: address.target, headers, id, quota });
			inRequest(id, () => make(request, response, key, ask)).catch(fail);
			return true;
		},
	};
};
