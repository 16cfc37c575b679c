import { isolateObjectProperty, type PayloadRequest } from 'payload';

/** The same request and transaction for a write inside a hook, which may set its own language without changing the caller's. */
export const innerRequest = (req: PayloadRequest): PayloadRequest =>
	isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context', 'query', 'file']);
