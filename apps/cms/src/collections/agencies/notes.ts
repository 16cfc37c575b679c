import { logger } from '../../http/logging.ts';

const intervalMs = 60_000;

interface NotesOptions<Note> {
	/** Puts a second note into the first one. */
	add: (note: Note, more: Note) => void;
	/** Writes what was noted under a name since it was last written. */
	write: (name: string, note: Note) => Promise<unknown>;
}

interface Noted<Note> {
	/** Not written yet. */
	note: Note | undefined;
	timer: NodeJS.Timeout;
}

/** Notes what happens with every request, and writes it: at first at once, then at most once a minute. Nobody waits for it. */
export const createNotes = <Note>({ add, write }: NotesOptions<Note>) => {
	const noted = new Map<string, Noted<Note>>();
	/** One after the other under each name. */
	const writing = new Map<string, Promise<void>>();

	const store = (name: string, note: Note): void => {
		const before = writing.get(name);
		const written: Promise<void> = (before ? before.then(() => write(name, note)) : write(name, note))
			.then(
				() => undefined,
				(error: unknown) => logger.warn({ err: error }, 'The use of a key could not be noted'),
			)
			.finally(() => {
				if (writing.get(name) === written) writing.delete(name);
			});
		writing.set(name, written);
	};

	const flush = (name: string) => {
		const note = noted.get(name)?.note;
		noted.delete(name);
		if (note === undefined) return;
		start(name);
		store(name, note);
	};

	const start = (name: string) =>
		noted.set(name, { note: undefined, timer: setTimeout(() => flush(name), intervalMs).unref() });

	return {
		note: (name: string, note: Note): void => {
			const running = noted.get(name);
			if (running === undefined) {
				start(name);
				store(name, note);
			} else if (running.note === undefined) running.note = note;
			else add(running.note, note);
		},
		/** Writes what is left. */
		close: async (): Promise<void> => {
			const left = [...noted];
			noted.clear();
			for (const [, { timer }] of left) clearTimeout(timer);
			for (const [name, { note }] of left) if (note !== undefined) store(name, note);
			await Promise.all(writing.values());
		},
	};
};
