import {
	commitTransaction,
	Forbidden,
	initTransaction,
	killTransaction,
	type Endpoint,
	type PayloadRequest,
} from 'payload';
import { may, type Entity } from '../access/judge.ts';
import { actorOf } from '../access/roles.ts';
import { personName } from './person-name.ts';
import { dropLocks, findLock, setLock, type Locked } from './rows.ts';

/** What a form asks: to tell, to go on holding the lock or get it if it is free, or to take it over. */
export interface LockAnswer {
	isMine: boolean;
	/** Somebody else has it. */
	isTaken: boolean;
	/** Their name, if they have one. */
	by: string | null;
}

const lockedOf = (slug: string, isGlobal: boolean, req: PayloadRequest): Locked =>
	isGlobal ? { global: slug } : { collection: slug, id: String(req.routeParams?.['id']) };

const writerOf = (slug: string, req: PayloadRequest): string => {
	const { userId } = actorOf(req);
	if (userId === undefined || !may(req, slug as Entity, 'update')) throw new Forbidden(req.t);
	return userId;
};

const answer = (body: LockAnswer) => Response.json(body, { headers: { 'cache-control': 'private, no-store' } });

const tell = async (req: PayloadRequest, locked: Locked, userId: string): Promise<LockAnswer> => {
	const lock = await findLock(req, locked);
	const isMine = lock?.user.value === userId;
	const isTaken = lock !== undefined && !isMine;
	return { isMine, isTaken, by: isTaken ? await personName(req, lock.user.value) : null };
};

const hold = async (req: PayloadRequest, locked: Locked, userId: string): Promise<LockAnswer> => {
	const isTakingOver = req.query['take'] === 'true';
	const hasBegun = await initTransaction(req);
	try {
		const lock = await findLock(req, locked);
		if (!lock || lock.user.value === userId || isTakingOver) {
			await dropLocks(req, locked);
			await setLock(req, locked, userId);
		}
		const told = await tell(req, locked, userId);
		if (hasBegun) await commitTransaction(req);
		return told;
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
};

const leave = async (req: PayloadRequest, locked: Locked, userId: string): Promise<LockAnswer> => {
	const lock = await findLock(req, locked);
	if (lock?.user.value === userId) await dropLocks(req, locked);
	return tell(req, locked, userId);
};

const endpoints = (slug: string, isGlobal: boolean): Endpoint[] => {
	const path = isGlobal ? '/lock' : '/:id/lock';
	const by =
		(work: typeof tell): Endpoint['handler'] =>
		async (req) =>
			answer(await work(req, lockedOf(slug, isGlobal, req), writerOf(slug, req)));
	return [
		{ path, method: 'get', handler: by(tell) },
		{ path, method: 'post', handler: by(hold) },
		{ path, method: 'delete', handler: by(leave) },
	];
};

/** `/api/{collection}/{id}/lock`, for the form of the admin. */
export const lockEndpoints = (slug: string): Endpoint[] => endpoints(slug, false);

/** `/api/globals/{global}/lock`. */
export const globalLockEndpoints = (slug: string): Endpoint[] => endpoints(slug, true);
