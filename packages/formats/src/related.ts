/** The documents of a relation; a bare id, which `depth` did not reach, is left out. */
export const documentsOf = <T extends object>(
	related: readonly (string | T)[] | string | T | null | undefined,
): T[] => {
	const list = Array.isArray(related)
		? (related as readonly (string | T)[])
		: [related as string | T | null | undefined];
	return list.filter((each): each is T => typeof each === 'object' && each !== null);
};
