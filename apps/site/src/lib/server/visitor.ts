import type { RequestEvent } from '@sveltejs/kit';
import { fileAddress } from './cms.ts';

export type Visit = Pick<RequestEvent, 'fetch' | 'getClientAddress' | 'request'>;

const timeoutMs = 8000;

/** Whoever asks is the visitor, not the site: the service counts what is sent by address. */
const onBehalfOf = ({ getClientAddress, request }: Visit): Record<string, string> => {
	const before = request.headers.get('x-forwarded-for');
	return { 'x-forwarded-for': before === null ? getClientAddress() : `${before}, ${getClientAddress()}` };
};

/** Asks the service on behalf of a visitor. */
export const askFor = (event: Visit, path: string, init: RequestInit = {}): Promise<Response> => {
	const headers = { ...onBehalfOf(event), ...(init.headers as Record<string, string> | undefined) };
	const signal = AbortSignal.timeout(timeoutMs);
	return event.fetch(fileAddress(path), { ...init, headers, signal });
};
