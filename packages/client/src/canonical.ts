/** JSON with the members in the order of their names: the same for the same value, wherever it comes from. */
export const canonical = (value: unknown, isLeftOut: (name: string) => boolean = () => false): string =>
	JSON.stringify(value, (_, each: unknown) => {
		if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
		const members = Object.entries(each).filter(([name]) => !isLeftOut(name));
		return Object.fromEntries(members.toSorted(([a], [b]) => (a < b ? -1 : 1)));
	}) ?? 'undefined';
