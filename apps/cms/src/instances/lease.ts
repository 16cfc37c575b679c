/** A moment by this process's own clocks; those of two machines are never compared. */
export interface Moment {
	/** Milliseconds that never go back, and go on while the process is stopped. */
	steady: number;
	/** Milliseconds since 1970: goes on where the other may stand still, while the machine sleeps. */
	wall: number;
}

export type Now = () => Moment;

export const now: Now = () => ({ steady: performance.now(), wall: Date.now() });

export interface Lease {
	isValid: () => boolean;
	/** It counts from before the question that was answered, because nothing is known since. */
	renew: (from: Moment) => void;
	end: () => void;
}

export const createLease = (lengthMs: number, clock: Now = now): Lease => {
	let from: Moment | undefined;
	return {
		isValid: () => {
			if (from === undefined) return false;
			const { steady, wall } = clock();
			return steady - from.steady < lengthMs && wall - from.wall < lengthMs;
		},
		renew: (moment) => {
			from = moment;
		},
		end: () => {
			from = undefined;
		},
	};
};
