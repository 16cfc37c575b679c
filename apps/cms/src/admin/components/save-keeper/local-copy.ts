/** What was typed and is not saved yet, kept in this browser. */
export interface LocalCopy {
	/** Milliseconds since 1970. */
	at: number;
	/** Fields of the form and what they should be. */
	fields: Record<string, unknown>;
}

export interface CopyPlace {
	user: string;
	collection: string;
	id: string;
	locale: string;
}

/** Weeks later, nobody knows any more what it was. */
const keptMs = 14 * 24 * 60 * 60 * 1000;
const prefix = 'unsaved:';

const keyOf = ({ user, collection, id, locale }: CopyPlace) => `${prefix}${user}:${collection}/${id}/${locale}`;

const parse = (text: string | null): LocalCopy | undefined => {
	try {
		return text === null ? undefined : (JSON.parse(text) as LocalCopy);
	} catch {
		return undefined;
	}
};

/** A browser that keeps nothing, or has no room, is no reason to stop. */
export const keepCopy = (place: CopyPlace, copy: LocalCopy): void => {
	try {
		localStorage.setItem(keyOf(place), JSON.stringify(copy));
	} catch {
		// Saving goes on without it.
	}
};

export const readCopy = (place: CopyPlace): LocalCopy | undefined => parse(localStorage.getItem(keyOf(place)));

export const dropCopy = (place: CopyPlace): void => localStorage.removeItem(keyOf(place));

export const dropOldCopies = (now = Date.now()): void => {
	for (const key of Object.keys(localStorage)) {
		if (!key.startsWith(prefix)) continue;
		const copy = parse(localStorage.getItem(key));
		if (copy === undefined || copy.at < now - keptMs) localStorage.removeItem(key);
	}
};
