import type { Payload } from 'payload';

/** What the database itself tells of writes that nobody announces: by instances that are cut off, or by other programs. */
export interface Unheard {
	/** Before such a write. What it returns is called when all others have surely looked. */
	enter: () => Promise<() => Promise<void>>;
	/** `written`: since the last look. `writing`: such a write may be under way, or come at any moment. */
	look: () => Promise<'quiet' | 'written' | 'writing'>;
}

const known = new WeakMap<object, () => Unheard>();

/** Called by an adapter when it starts; each reader looks for itself. */
export const unheardWith = (database: object, create: () => Unheard): void => {
	known.set(database, create);
};

export const unheardIn = ({ db }: Pick<Payload, 'db'>): Unheard => {
	const create = known.get(db);
	if (create === undefined) throw new Error('This database cannot be shared by several instances.');
	return create();
};
