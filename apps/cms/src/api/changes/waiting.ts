import type { Response } from 'express';
import type { ChangeLog } from '../../changes/index.ts';
import { Problem } from '../problem.ts';

/** Each holds a connection and a few kilobytes for as long as it waits. */
const mostAtOnce = 1000;
/** Of one key or one address: an office shares one, and a program needs one place for each thing it follows. */
const mostOfOne = 50;

const retry = { 'Retry-After': '30' };

interface RoomOptions {
	most?: number;
	mostOf?: number;
}

/** Lets so many callers wait and no more, and no caller take all places. */
export const createWaitingRoom = ({ most = mostAtOnce, mostOf = mostOfOne }: RoomOptions = {}) => {
	let waiting = 0;
	const perCaller = new Map<string, number>();
	return {
		/** Until the returned function is called; throws where there is no room. Without a name, a caller is not counted. */
		enter: (caller?: string): (() => void) => {
			const own = caller === undefined ? 0 : (perCaller.get(caller) ?? 0);
			if (own >= mostOf) {
				throw new Problem('too-many-requests', {
					detail: `You wait for changes ${own} times already. Ask again without waiting, or when one of them has ended.`,
					headers: retry,
				});
			}
			if (waiting >= most) {
				throw new Problem('unavailable', {
					detail: 'Too many callers wait for changes. Ask again without waiting.',
					headers: retry,
				});
			}
			waiting += 1;
			if (caller !== undefined) perCaller.set(caller, own + 1);
			return () => {
				waiting -= 1;
				if (caller === undefined) return;
				const left = (perCaller.get(caller) ?? 0) - 1;
				if (left > 0) perCaller.set(caller, left);
				else perCaller.delete(caller);
			};
		},
	};
};

/** Aborted when the caller is gone, the log is closed, or the time is up. */
export const untilGone = (response: Response, log: Pick<ChangeLog, 'closed'>, afterMs?: number): AbortSignal => {
	const gone = new AbortController();
	response.once('close', () => gone.abort());
	return AbortSignal.any([gone.signal, log.closed, ...(afterMs === undefined ? [] : [AbortSignal.timeout(afterMs)])]);
};
