import type { Payload, Where } from 'payload';
import { later } from '../workers/back-off.ts';
import { compose } from './compose.ts';
import { mails, type MailRow } from './rows.ts';
import { holdMs, leaseMs, nextAttemptMs, oldestMs } from './schedule.ts';
import { sendLetter, type SendOutcome } from './send.ts';

interface WorkerOptions {
	payload: Payload;
	/** Aborted when the service stops: nothing new is begun. */
	signal: AbortSignal;
	onOutcome?: (outcome: SendOutcome['is']) => void;
}

const free = (now: Date): Where[] => [
	{ state: { equals: 'waiting' } },
	{ nextAttemptAt: { less_than_equal: now.toISOString() } },
	{ or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
];

/**
 * Sends what is due, one mail after the other. A mail leaves the outbox after the server has taken it: whoever dies in
 * between sends it again, under the same Message-ID.
 */
export const createMailWorker = ({ payload, signal, onOutcome }: WorkerOptions) => {
	const { db } = payload;
	let failures = 0;
	let heldUntil = 0;

	const update = (id: string, data: Partial<MailRow>, where: Where[] = []) =>
		db.updateOne({
			collection: mails,
			where: { and: [{ id: { equals: id } }, ...where] },
			data: { ...data, updatedAt: new Date().toISOString() },
		}) as Promise<object | null>;

	const nextDue = async (now: Date): Promise<MailRow | undefined> => {
		const { docs } = await db.find<MailRow>({
			collection: mails,
			where: { and: free(now) },
			sort: ['nextAttemptAt', 'id'],
			limit: 1,
			pagination: false,
		});
		return docs[0];
	};

	const note = async (row: MailRow, outcome: SendOutcome, now: Date): Promise<void> => {
		if (outcome.is === 'sent') {
			await db.deleteOne({ collection: mails, where: { id: { equals: row.id } } });
			return;
		}
		const attempts = (row.attempts ?? 0) + (outcome.is === 'away' ? 0 : 1);
		const isOld = now.getTime() - Date.parse(row.createdAt) > oldestMs;
		const delayMs = outcome.is === 'later' ? nextAttemptMs(attempts) : outcome.is === 'away' ? 0 : undefined;
		const isDead = delayMs === undefined || isOld;
		await update(row.id, {
			attempts,
			state: isDead ? 'dead' : 'waiting',
			nextAttemptAt: isDead ? null : later(now, delayMs),
			lastError: outcome.error,
			leaseUntil: null,
		});
		const { kind, id } = row;
		payload.logger.warn({ mail: id, kind, error: outcome.error, isDead }, 'A mail could not be sent');
	};

	/** Sends one; false where nothing is due, or our server is away. */
	const sendNext = async (): Promise<boolean> => {
		const now = new Date();
		if (now.getTime() < heldUntil) return false;
		const row = await nextDue(now);
		if (!row) return false;
		// One conditional statement on either database: of two senders one gets it.
		if ((await update(row.id, { leaseUntil: later(now, leaseMs) }, free(now))) === null) return true;
		const letter = await compose(payload, row);
		const outcome: SendOutcome = letter ? await sendLetter(payload, letter) : { is: 'sent' };
		if (letter) onOutcome?.(outcome.is);
		failures = outcome.is === 'away' ? failures + 1 : 0;
		heldUntil = outcome.is === 'away' ? Date.now() + holdMs(failures) : 0;
		await note(row, outcome, new Date());
		return outcome.is !== 'away';
	};

	return {
		/** How long nothing is to be sent, because our server was away. */
		restMs: () => Math.max(0, heldUntil - Date.now()),
		/** Sends until nothing is due. */
		sweep: async (): Promise<void> => {
			while (!signal.aborted && (await sendNext()));
		},
	};
};
