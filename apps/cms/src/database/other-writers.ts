import type { Payload } from 'payload';

/** Something that is another one after another process has written. */
type Version = () => Promise<string>;

const versions = new WeakMap<object, Version>();

/** Called by an adapter that can tell, when it starts. */
export const versionWith = (database: object, version: Version): void => {
	versions.set(database, version);
};

interface WatchOptions {
	everyMs: number;
	onWrite: () => void;
}

/**
 * Looks whether other processes, such as a seed, write to the same database, where it can tell. Our own writes are told
 * by `onCommit`. Returns a function that ends it.
 */
export const watchOtherWriters = ({ db, logger }: Payload, { everyMs, onWrite }: WatchOptions): (() => void) => {
	const version = versions.get(db);
	if (version === undefined) return () => undefined;
	let known: string | undefined;
	const look = async () => {
		try {
			const present = await version();
			if (known !== undefined && present !== known) onWrite();
			known = present;
		} catch (error) {
			// Without an answer anything may have happened.
			logger.warn({ err: error }, 'Whether others write to the database cannot be told');
			onWrite();
		}
	};
	void look();
	const timer = setInterval(() => void look(), everyMs).unref();
	return () => clearInterval(timer);
};
