import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { expect } from 'vitest';

interface Planned {
	collection: string;
	document: string;
	/** The id of the user who planned it. */
	by: string;
	direction?: 'publish' | 'unpublish';
	language?: string;
	isOneLanguage?: boolean;
	at?: Date;
}

const patience = { timeout: 60_000, interval: 50 };

export const planOf = ({ at = new Date(Date.now() - 1000), ...planned }: Planned) => ({
	id: randomUUID(),
	key: randomUUID(),
	direction: 'publish',
	language: 'sv',
	isOneLanguage: false,
	zone: 'Europe/Helsinki',
	state: 'waiting',
	...planned,
	at: at.toISOString(),
});

export const findPlan = (payload: Payload, id: string) =>
	payload.db.findOne<{ id: string; state: string; reason?: string | null }>({
		collection: 'schedules',
		where: { id: { equals: id } },
	});

/** Waits until the clock has done it, or handed it back: then the plan is told. */
export const untilDone = async (payload: Payload, id: string) => {
	await expect.poll(async () => (await findPlan(payload, id))?.state ?? 'done', patience).not.toBe('waiting');
	return findPlan(payload, id);
};

/** As if somebody had planned it earlier and its time were now. */
export const comesDue = async (payload: Payload, planned: Planned) => {
	const data = planOf(planned);
	await payload.db.create({ collection: 'schedules', data });
	return untilDone(payload, data.id);
};
