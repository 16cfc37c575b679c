import type { Payload } from 'payload';
import { createNotes } from '../notes.ts';

/** How a copy is brought up to date. */
export const syncKinds = ['changes', 'export'] as const;

/** One reading of the change log, or of an export along with its place in the log. Places are numbers of entries. */
export interface Sync {
	kind: (typeof syncKinds)[number];
	/** Up to where whoever asks knew the log. */
	since: number;
	/** Up to where it was told. */
	to: number;
	/** It was told nothing, because there is nothing new. */
	isUpToDate: boolean;
}

interface Use {
	lastUsed: string;
	uses: number;
}

interface Synced {
	lastSync: string;
	syncedBy: Sync['kind'];
	syncedTo: number;
}

const now = () => new Date().toISOString();

/** Writes when and how often keys are used, and how far whoever has them has read the change log. */
export const createUseNotes = ({ db }: Pick<Payload, 'db'>) => {
	const write = (id: string, data: Record<string, unknown>) =>
		db.updateOne({ collection: 'agency-keys', id, data, returning: false });
	const uses = createNotes<Use>({
		add: (use, more) => {
			use.lastUsed = more.lastUsed;
			use.uses += more.uses;
		},
		write: (id, { lastUsed, uses: count }) => write(id, { lastUsed, uses: { $inc: count } }),
	});
	const syncs = createNotes<Synced>({ add: Object.assign, write: (id, synced) => write(id, { ...synced }) });
	/** Up to where each key was told last. */
	const told = new Map<string, number>();

	return {
		note: (id: string): void => uses.note(id, { lastUsed: now(), uses: 1 }),
		noteSync: (id: string, { kind, since, to, isUpToDate }: Sync): void => {
			// Who asks for the same again has not kept what it was told.
			const isAgain = since < (told.get(id) ?? 0) && !isUpToDate;
			told.set(id, to);
			syncs.note(id, { lastSync: now(), syncedBy: kind, syncedTo: isAgain ? since : to });
		},
		close: async (): Promise<void> => {
			await Promise.all([uses.close(), syncs.close()]);
		},
	};
};
