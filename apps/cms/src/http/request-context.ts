import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
	requestId: string;
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** Does the work of one request, or of one job; whatever is logged meanwhile carries its id. */
export const inRequest = <Result>(requestId: string, work: () => Result): Result => contexts.run({ requestId }, work);

/** Empty outside of requests and jobs. */
export const requestContext = (): Partial<RequestContext> => ({ ...contexts.getStore() });
