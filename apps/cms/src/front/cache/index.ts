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
import { anyMediaType, codings, representationOf, type Representation } from './negotiate.ts';
import { isQuestion, nameOfBody, peekBody, postedLength } from './posted.ts';
import { choose, relay, sendCoded, sendPosted, sendUnchanged } from './send.ts';
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
	/**
	 * Answers public reads; false for anything else, which it leaves alone. Of what comes by POST it may find out later
	 * that it is none: then it calls `leave`.
	 */
	answer: (request: IncomingMessage, response: ServerResponse, leave: () => void) => boolean;
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
		else {
			const sendIn = request.method === 'POST' ? sendPosted : sendCoded;
			const coded = choice.coding === 'identity' ? entry.identity : entry.coded.get(choice.coding);
			if (coded === undefined && choice.coding !== 'identity') {
				return store.encode(key, entry, choice.coding).then((made) => sendIn(response, entry.status, made));
			}
			sendIn(response, entry.status, coded ?? entry.identity);
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

	/** Everything that decides what the answer is. */
	interface Asked extends Representation {
		target: string;
		/** Of a POST. */
		body?: Buffer;
	}

	/** Of most addresses there is one answer: those are kept under the very text that was remembered of it. */
	const keyOf = ({ accept, language, target, body }: Asked) => {
		if (body !== undefined) return `${accept} ${language} ${target} ${nameOfBody(body)}`;
		return language === '' && accept === anyMediaType ? target : `${accept} ${language} ${target}`;
	};

	const answerAsked = (request: IncomingMessage, response: ServerResponse, key: string, asked: Asked): void => {
		const entry = store.find(key);
		count(entry ? 'cache' : 'database');
		const problem = entry ? undefined : request.quota?.spend(costs.made);
		if (problem) {
			refuse(request, response, problem);
			return;
		}
		const fail = (error: unknown) => {
			logger.error({ err: error, requestId: request.id }, 'A public read failed');
			if (!response.headersSent) refuse(request, response, toProblem(error));
		};
		if (entry) {
			send(request, response, key, entry)?.catch(fail);
			return;
		}
		const { accept, language, target, body } = asked;
		const headers = { accept, 'accept-language': language };
		const { id, quota } = request;
		const ask = () => askInMemory(app, { url: target, headers, id, body, quota });
		inRequest(id, () => make(request, response, key, ask)).catch(fail);
	};

	return {
		drop: store.drop,
		clear: store.clear,
		size: store.size,
		answer: (request, response, leave) => {
			const { method, url = '' } = request;
			const length = method === 'GET' || method === 'HEAD' ? 0 : postedLength(request);
			if (length === undefined || !isPublic(request)) return false;
			const address = addressOf(url);
			const representation = address && representationOf(request, address);
			if (address === undefined || representation === undefined) return false;
			const asked: Asked = { ...representation, target: address.target };
			if (length === 0) answerAsked(request, response, keyOf(asked), asked);
			else {
				peekBody(request, length, (body) => {
					const posted = { ...asked, body };
					const key = keyOf(posted);
					if (store.find(key) !== undefined || isQuestion(body)) answerAsked(request, response, key, posted);
					else leave();
				});
			}
			return true;
		},
	};
};
