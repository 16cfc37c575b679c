/**
 * The entry for a field: that of the longest end of its path wins, so that a general word can be overruled
 * for one place. `practices.evidence.link` looks for itself, then `evidence.link`, then `link`.
 */
export const lookUp = <T>(dictionary: Readonly<Record<string, T>>, path: readonly string[]): T | undefined => {
	for (let start = 0; start < path.length; start += 1) {
		const entry = dictionary[path.slice(start).join('.')];
		if (entry !== undefined) return entry;
	}
	return undefined;
};
