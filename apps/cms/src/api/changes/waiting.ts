import type { Response } from 'express';
import type { ChangeLog } from '../../changes/index.ts';
import { Problem } from '../problem.ts';

/** Each holds a connection and a few kilobytes for as long as it waits. */
const mostAtOnce = 1000;

/** Lets so many callers wait and no more. */
export const createWaitingRoom = ({ most = mostAtOnce } = {}) => {
	let waiting = 0;
	return {
		/** Until the returned function is called; throws where there is no room. */
		enter: (): (() => void) => {
			if (waiting >= most) {
				throw new Problem('unavailable', {
					detail: 'Too many callers wait for changes. Ask again without waiting.',
					headers: { 'Retry-After': '30' },
				});
			}
			waiting += 1;
			return () => void (waiting -= 1);
		},
	};
};

/** Aborted when the caller is gone, the log is closed, or the time is up. */
export const untilGone = (response: Response, log: Pick<ChangeLog, 'closed'>, afterMs?: number): AbortSignal => {
	const gone = new AbortController();
	response.once('close', () => gone.abort());
	return AbortSignal.any([gone.signal, log.closed, ...(afterMs === undefined ? [] : [AbortSignal.timeout(afterMs)])]);
};
