import type { Payload } from 'payload';

const checks = new WeakMap<object, () => Promise<boolean>>();

/** Called by an adapter when it starts. */
export const checkWith = (database: object, check: () => Promise<boolean>): void => {
	checks.set(database, check);
};

/** Whether the database answers and takes writes; for readiness. False when its disk is full. */
export const isDatabaseReady = async ({ db }: Payload): Promise<boolean> => {
	try {
		return (await checks.get(db)?.()) ?? false;
	} catch {
		return false;
	}
};
