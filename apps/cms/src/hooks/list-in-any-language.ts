import { fallbackChains, isLocale } from '@repo/i18n';
import type { CollectionBeforeOperationHook } from 'payload';
import { innerRequest } from './inner-request.ts';

/**
 * In the lists of the admin a document has its name in the language the editor works in or else in the nearest one it
 * has, as on the site. Payload itself asks for no other language there, and most documents of other countries would
 * have no name. The forms, which would store what they show, still get what is there.
 */
export const listInAnyLanguage: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	// The lists and the forms of the admin ask who has a document open; a form asks for one document.
	const isAdmin = operation === 'read' && 'includeLockStatus' in args && args.includeLockStatus === true;
	if (!isAdmin || 'id' in args || req.fallbackLocale !== false || !isLocale(req.locale)) return args;
	const own = innerRequest(req);
	own.fallbackLocale = [...fallbackChains[req.locale]];
	return { ...args, req: own };
};
