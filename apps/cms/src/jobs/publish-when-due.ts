import type { PayloadRequest, TaskConfig } from 'payload';
import { contextFor } from '../review/context.ts';
import type { DueInput } from '../review/scheduled.ts';

/** What an editor can do something about, such as a field that is still empty; anything else is tried again. */
const isRefusal = (error: unknown): error is Error => {
	const { status } = error as { status?: unknown };
	return error instanceof Error && typeof status === 'number' && status < 500;
};

type Payload = PayloadRequest['payload'];

/** In the name of whoever scheduled it, with the rights they have now. */
const publish = async (payload: Payload, { collection, document, locale, user: id }: DueInput) => {
	const user = await payload.findByID({ collection: 'users', id, depth: 0 });
	await payload.update({
		collection,
		id: document,
		data: { _status: 'published' },
		locale,
		overrideAccess: false,
		user: { ...user, collection: 'users' },
		depth: 0,
	});
};

const handBack = async (payload: Payload, { collection, document: id, locale }: DueInput, reason: string) => {
	const found = { collection, id, locale, draft: true, depth: 0 } as const;
	const document = await payload.findByID({ ...found, disableErrors: true });
	if (document?.stage !== 'scheduled') return;
	const context = contextFor({ name: 'failed', comment: reason.slice(0, 2000) });
	await payload.update({ ...found, data: {}, context });
};

/**
 * Publishes a text that was scheduled. One that cannot be published goes back to the editors with the reason, instead of
 * vanishing in a log.
 */
export const publishWhenDue: TaskConfig<{ input: DueInput; output: object }> = {
	slug: 'publishWhenDue',
	label: 'Publish what was scheduled',
	retries: 3,
	handler: async ({ input, req: { payload } }) => {
		try {
			await publish(payload, input);
		} catch (error) {
			if (!isRefusal(error)) throw error;
			await handBack(payload, input, error.message);
		}
		return { output: {} };
	},
};
