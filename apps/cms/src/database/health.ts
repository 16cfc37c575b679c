import type { Payload } from 'payload';

interface CheckOptions {
	/** Whether to try a write, because one failed before. */
	mustWrite: boolean;
}
type Check = (options: CheckOptions) => Promise<boolean>;

const checks = new WeakMap<object, Check>();

/** Called by an adapter when it starts. */
export const checkWith = (database: object, check: Check): void => {
	checks.set(database, check);
};

/** Whether the database answers and takes writes; for readiness. False when its disk is full. */
export const isDatabaseReady = async (
	{ db }: Payload,
	options: CheckOptions = { mustWrite: false },
): Promise<boolean> => {
	try {
		return (await checks.get(db)?.(options)) ?? false;
	} catch {
		return false;
	}
};
