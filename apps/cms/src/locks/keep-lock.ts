import {
	APIError,
	type CollectionAfterChangeHook,
	type CollectionBeforeOperationHook,
	type GlobalAfterChangeHook,
	type GlobalBeforeOperationHook,
	type PayloadRequest,
	type RequestContext,
} from 'payload';
import { actorOf } from '../access/roles.ts';
import { message } from '../labels/messages.ts';
import { personName } from './person-name.ts';
import { dropLocks, findLock, setLock, type Locked } from './rows.ts';

/** By document, who wrote in it before the save that is under way. No text that is sent names it. */
const key = Symbol('locks before a save');
type WithHolders = RequestContext & { [key]?: Map<string, string> };

const nameOf = (locked: Locked) => ('global' in locked ? locked.global : `${locked.collection}/${locked.id}`);

/** In words; Payload would say an id, in English. */
const refuse = async (req: PayloadRequest, holder: string): Promise<never> => {
	const name = await personName(req, holder);
	throw new APIError(name === null ? message(req, 'locked') : message(req, 'lockedBy', { name }), 423, null, true);
};

const note = async (req: PayloadRequest, locked: Locked, args: unknown): Promise<void> => {
	const lock = await findLock(req, locked);
	const isRespected = (args as { overrideLock?: boolean }).overrideLock === false;
	if (lock && isRespected && lock.user.value !== actorOf(req).userId) await refuse(req, lock.user.value);
	const context = req.context as WithHolders;
	context[key] ??= new Map();
	if (lock) context[key].set(nameOf(locked), lock.user.value);
	else context[key].delete(nameOf(locked));
};

const keep = async (req: PayloadRequest, locked: Locked): Promise<void> => {
	const holder = (req.context as WithHolders)[key]?.get(nameOf(locked));
	if (holder === undefined) return;
	await dropLocks(req, locked);
	await setLock(req, locked, holder);
};

/**
 * Payload drops a document's lock at every save, also at those that go by themselves, so that a second person would find
 * it free while the first one writes. It is kept here for whoever had it.
 */
export const noteLock: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
	const { id } = args as { id?: unknown };
	if (operation === 'update' && id !== undefined) {
		await note(req, { collection: collection.slug, id: String(id) }, args);
	}
};

export const keepLock: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
	const { id, deletedAt } = doc as { id: string; deletedAt?: unknown };
	if (operation === 'update' && !deletedAt) await keep(req, { collection: collection.slug, id });
	return doc as unknown;
};

export const noteGlobalLock: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
	if (operation === 'update') await note(req, { global: global.slug }, args);
};

export const keepGlobalLock: GlobalAfterChangeHook = async ({ doc, global, req }) => {
	await keep(req, { global: global.slug });
	return doc as unknown;
};
