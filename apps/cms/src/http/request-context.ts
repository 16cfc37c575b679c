import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
	requestId: string;
	network: string | undefined;
}

const contexts = new AsyncLocalStorage<RequestContext>();

/** Does the work of one request, or of one job; whatever is logged meanwhile carries its id. */
export const inRequest = <Result>(requestId: string, work: () => Result, network?: string): Result =>
	contexts.run({ requestId, network }, work);

/** For the log, which holds no addresses. Empty outside of requests and jobs. */
export const requestContext = (): { requestId?: string } => {
	const context = contexts.getStore();
	return context === undefined ? {} : { requestId: context.requestId };
};

/** Where the request comes from; nothing for jobs. */
export const requestNetwork = (): string | undefined => contexts.getStore()?.network;
