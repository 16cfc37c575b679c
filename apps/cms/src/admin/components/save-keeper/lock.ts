import type { LockAnswer } from '../../../locks/endpoints.ts';
import { plainFetch } from './intercept.ts';

const ask = async (method: string, path: string, query = ''): Promise<LockAnswer | undefined> => {
	const answer = await plainFetch(`${path}/lock${query}`, { method, credentials: 'include' }).catch(() => undefined);
	return answer?.ok ? ((await answer.json()) as LockAnswer) : undefined;
};

/** Who else writes in the document; nothing where nobody does. */
export const lockHolder = async (path: string): Promise<{ by: string | undefined } | undefined> => {
	const told = await ask('GET', path);
	return told?.isTaken ? { by: told.by ?? undefined } : undefined;
};

export const takeLock = async (path: string): Promise<boolean> =>
	(await ask('POST', path, '?take=true'))?.isMine ?? false;

const beatMs = 60_000;

/** Holds the lock until it is left; tells once somebody else has it. Returns what leaves it. */
export const holdLock = (path: string, onTaken: (by: string | undefined) => void): (() => void) => {
	const timer = setInterval(async () => {
		const told = await ask('POST', path);
		if (told && !told.isMine) onTaken(told.by ?? undefined);
	}, beatMs);
	// What is asked while a page goes away is sent all the same.
	const leave = () =>
		void plainFetch(`${path}/lock`, { method: 'DELETE', credentials: 'include', keepalive: true }).catch(
			() => undefined,
		);
	addEventListener('pagehide', leave);
	return () => {
		clearInterval(timer);
		removeEventListener('pagehide', leave);
		leave();
	};
};
