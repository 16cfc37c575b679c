type Fields = Record<string, unknown>;

const setBySaving: readonly string[] = ['id', 'createdAt', 'updatedAt', 'publicUpdatedAt', 'deletedAt'];
const aboutLanguages: readonly string[] = ['translation', 'translationOutdated'];

/** Set by the service with every save, also one in another language; `_` is in front of what it tells of the texts. */
const isOfTheService = (name: string) =>
	name.startsWith('_') || setBySaving.includes(name) || aboutLanguages.includes(name);

const isEmpty = (value: unknown) =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Keys in one order, and nothing for what is empty: forms and answers write that differently. */
const plain = (value: unknown): unknown => {
	if (isEmpty(value)) return null;
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).flatMap(([key, inner]) => {
		const written = plain(inner);
		return written === null ? [] : [[key, written] as const];
	});
	return entries.length === 0 ? null : Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

export const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(plain(one)) === JSON.stringify(plain(other));

export const valueAt = (fields: Readonly<Fields>, path: string): unknown =>
	path.split('.').reduce<unknown>((value, part) => (value as Fields | null | undefined)?.[part], fields);

/** The fields of `now` that are not as they were. */
export const changedFields = (before: Fields, now: Fields): string[] =>
	Object.keys(now).filter((name) => !isOfTheService(name) && !isSame(before[name], now[name]));

export const pick = (fields: Fields, names: readonly string[]): Fields =>
	Object.fromEntries(names.map((name) => [name, fields[name]]));

export interface Conflict {
	/** What the other person changed, as it is now. */
	theirs: string[];
	/** What both changed. */
	both: string[];
}

/** What of somebody else's save stands against one's own; nothing where both want the same. */
export const conflictOf = (before: Fields, theirs: Fields, mine: Fields): Conflict | undefined => {
	const theirChanges = changedFields(before, pick(theirs, Object.keys(mine))).filter(
		(name) => !isSame(theirs[name], mine[name]),
	);
	if (theirChanges.length === 0) return undefined;
	const myChanges = changedFields(before, mine);
	return { theirs: theirChanges, both: theirChanges.filter((name) => myChanges.includes(name)) };
};
