import { ConnectionError } from './errors.ts';
import type { Request, Send } from './request.ts';

/** The JSON of an answer; a body that is cut off or is no JSON is a `ConnectionError`. */
export const readJson = async <T>(send: Send, request: Request): Promise<T> => {
	const response = await send(request);
	try {
		return (await response.json()) as T;
	} catch (cause) {
		request.signal?.throwIfAborted();
		throw new ConnectionError(response.url || request.path, cause);
	}
};
