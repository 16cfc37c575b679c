/** A relation as a document; nothing where the API gave only its id, or nothing at all. */
export const documentOf = <T extends object>(related: string | T | null | undefined): T | undefined =>
	typeof related === 'object' && related !== null ? related : undefined;

export const documentsOf = <T extends object>(related: readonly (string | T)[] | null | undefined): T[] =>
	(related ?? []).filter((each): each is T => typeof each === 'object' && each !== null);

/** The documents of a join. */
export const joinedOf = <T extends object>(join: { docs?: (string | T)[] } | null | undefined): T[] =>
	documentsOf(join?.docs);
