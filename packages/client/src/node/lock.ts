import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { readText, remove } from './files.ts';

/** How often the holder says that it lives, and after which silence it counts as dead. */
const beatMs = 5_000;
const silenceMs = 60_000;

/** Locks of this very process, which its number cannot tell from those of a dead one with the same number. */
const held = new Set<string>();

const ownerOf = (lock: string) => readText(path.join(lock, 'owner'));
const unfinished = (lock: string) => `${lock}.${randomUUID()}.tmp`;

const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
};

const ageMs = async (file: string): Promise<number | undefined> => {
	const found = await stat(file).catch(() => undefined);
	return found && Date.now() - found.mtimeMs;
};

/** Whether the owner still works: one on this machine by its number, one on another machine by its sign of life. */
const isAlive = async (lock: string, owner: string | undefined): Promise<boolean> => {
	const age = await ageMs(lock);
	if (age === undefined || age > silenceMs) return false;
	const [host, pid] = owner?.split(' ') ?? [];
	if (host !== hostname()) return true;
	return Number(pid) === process.pid ? held.has(lock) : isRunning(Number(pid));
};

/** A folder with its owner’s name in it takes its place in one step or, where there is another one, not at all. */
const tryLock = async (lock: string): Promise<boolean> => {
	const made = unfinished(lock);
	await mkdir(made);
	await writeFile(path.join(made, 'owner'), `${hostname()} ${process.pid}`);
	try {
		await rename(made, lock);
		return true;
	} catch (cause) {
		await remove(made);
		if ((await ageMs(lock)) === undefined) throw cause;
		return false;
	}
};

/** Takes away the lock of this owner, and gives back one that another owner has taken meanwhile. */
const breakLock = async (lock: string, owner: string | undefined): Promise<void> => {
	const taken = unfinished(lock);
	await rename(lock, taken).catch(() => undefined);
	if ((await ownerOf(taken)) === owner) await remove(taken);
	else await rename(taken, lock).catch(() => undefined);
};

/** Keeps other mirrors away; one that was killed does not. Answers with what unlocks, throws when another one works. */
export const takeLock = async (lock: string): Promise<() => Promise<void>> => {
	let isOurs = await tryLock(lock);
	if (!isOurs) {
		const owner = await ownerOf(lock);
		if (!(await isAlive(lock, owner))) {
			await breakLock(lock, owner);
			isOurs = await tryLock(lock);
		}
	}
	if (!isOurs) throw new Error(`Another mirror works in the same folder (${lock})`);
	held.add(lock);
	const beat = setInterval(() => {
		const now = new Date();
		utimes(lock, now, now).catch(() => undefined);
	}, beatMs);
	beat.unref();
	return async () => {
		clearInterval(beat);
		held.delete(lock);
		await breakLock(lock, `${hostname()} ${process.pid}`);
	};
};
