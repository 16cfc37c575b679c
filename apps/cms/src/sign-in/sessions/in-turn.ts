import { createTurns, type Turns } from '../../database/turns.ts';

const turnsOf = new Map<string, Turns>();
const waitMs = 30_000;

/**
 * Whatever begins, renews or ends a session of one account, one at a time. Payload reads all of its sessions first and
 * writes them all back when the password was found right: who signed in meanwhile would be signed out again.
 */
export const inTurn = async <Result>(email: string, work: () => Promise<Result>): Promise<Result> => {
	const name = email.trim().toLowerCase();
	const turns = turnsOf.get(name) ?? createTurns({ waitMs });
	turnsOf.set(name, turns);
	const end = await turns.take();
	try {
		return await work();
	} finally {
		if (turns.waiting() === 0) turnsOf.delete(name);
		end();
	}
};
