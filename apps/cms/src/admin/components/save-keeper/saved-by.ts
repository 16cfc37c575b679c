type Fields = Record<string, unknown>;

interface Note {
	at?: string | null;
	byName?: string | null;
}

/** Who wrote a text of the document last, where that was after `since`: the notes beside the texts of its language tell. */
export const savedBy = ({ translation }: Fields, since: unknown): string | undefined => {
	const notes = Object.values((translation ?? {}) as Record<string, Note | null>);
	const [latest] = notes
		.filter((note) => typeof note?.at === 'string' && note.at > String(since))
		.toSorted((one, other) => (other?.at ?? '').localeCompare(one?.at ?? ''));
	return latest?.byName ?? undefined;
};
