import { AsyncLocalStorage } from 'node:async_hooks';
import type { Payload } from 'payload';
import { listen } from './die-before-step.ts';

interface Life {
	/** Writes that still reach the database. */
	left: number;
	isDead: boolean;
	writes: string[];
}

const lives = new AsyncLocalStorage<Life>();
const heard = new WeakSet<object>();

class Died extends Error {}

// What is only read leaves nothing behind: to die before it is to die before the next write.
const isWrite = (step: string) => /^(?:insert|update|delete|findAndModify|COMMIT)\b/i.test(step);
/** What a database does by itself when its caller is gone. */
const isEnd = (step: string) => /^(?:ROLLBACK|abortTransaction|endSessions)\b/i.test(step);

const onStep = (step: string) => {
	const life = lives.getStore();
	if (!life || isEnd(step)) return;
	if (!life.isDead && isWrite(step)) {
		life.isDead = life.left === 0;
		life.left -= 1;
		if (!life.isDead) life.writes.push(step);
	}
	if (life.isDead) throw new Died(step);
};

/**
 * Does the work as a process that dies right before a write: from then on nothing it asks for reaches the database. Says
 * whether it lived to the end, and what it wrote.
 */
export const interrupted = async (
	{ db }: Payload,
	writes: number,
	work: () => Promise<unknown>,
): Promise<Pick<Life, 'isDead' | 'writes'>> => {
	if (!heard.has(db)) listen(db, onStep);
	heard.add(db);
	const life: Life = { left: writes, isDead: false, writes: [] };
	try {
		await lives.run(life, work);
	} catch (error) {
		if (!life.isDead) throw error;
	}
	return life;
};
