import type { Payload } from 'payload';
import { unheardIn } from '../database/index.ts';
import { environment } from '../environment.ts';
import { timing } from './timing.ts';

/** Marks are taken for left behind after two minutes. */
const renewMs = 60_000;

/** For a program that writes much and belongs to no group: instances answer from the database until it is done. */
export const whileUnheard = async <Result>(payload: Payload, work: () => Promise<Result>): Promise<Result> => {
	if (environment.redisUrl === undefined) return work();
	const unheard = unheardIn(payload);
	let leave = await unheard.enter();
	const renew = async () => {
		const leaveBefore = leave;
		leave = await unheard.enter();
		await leaveBefore();
	};
	const timer = setInterval(() => void renew().catch(() => undefined), renewMs).unref();
	// Nobody holds a lease of before.
	const wait = () => new Promise<void>((resolve) => setTimeout(resolve, timing.leaseMs));
	await wait();
	try {
		return await work();
	} finally {
		clearInterval(timer);
		await wait();
		await leave();
	}
};
