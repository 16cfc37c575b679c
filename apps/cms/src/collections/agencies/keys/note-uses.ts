import type { Payload } from 'payload';
import { logger } from '../../../http/logging.ts';

const intervalMs = 60_000;

interface Noted {
	/** Not written yet. */
	uses: number;
	timer: NodeJS.Timeout;
}

/** Writes when and how often keys are used: at the first use, then at most once a minute each. Nobody waits for it. */
export const createUseNotes = ({ db }: Pick<Payload, 'db'>) => {
	const noted = new Map<string, Noted>();

	const write = (id: string, uses: number): Promise<void> =>
		db
			.updateOne({
				collection: 'agency-keys',
				id,
				data: { lastUsed: new Date().toISOString(), uses: { $inc: uses } },
				returning: false,
			})
			.then(
				() => undefined,
				(error: unknown) => logger.warn({ err: error }, 'The use of a key could not be noted'),
			);

	const flush = (id: string) => {
		const { uses = 0 } = noted.get(id) ?? {};
		noted.delete(id);
		if (uses === 0) return;
		start(id);
		void write(id, uses);
	};

	const start = (id: string) => noted.set(id, { uses: 0, timer: setTimeout(() => flush(id), intervalMs).unref() });

	return {
		note: (id: string): void => {
			const running = noted.get(id);
			if (running) {
				running.uses += 1;
				return;
			}
			start(id);
			void write(id, 1);
		},
		/** Writes what is left. */
		close: async (): Promise<void> => {
			const left = [...noted];
			noted.clear();
			for (const [, { timer }] of left) clearTimeout(timer);
			await Promise.all(left.filter(([, { uses }]) => uses > 0).map(([id, { uses }]) => write(id, uses)));
		},
	};
};
