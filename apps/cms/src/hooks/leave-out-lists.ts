import type { CollectionBeforeOperationHook } from 'payload';

/**
 * A document that comes with another one comes without the lists of what points to it: each is a query of its own, and
 * took a third of the time of a list of practices. Whoever wants them asks for the document itself.
 */
export const leaveOutLists: CollectionBeforeOperationHook = ({ args, operation }) => {
	const { currentDepth } = args as { currentDepth?: number };
	return operation === 'read' && currentDepth !== undefined ? { ...args, joins: false } : args;
};
