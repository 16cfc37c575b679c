import type { Payload } from 'payload';

/** Whether nothing that was deleted is left beside the database; `false` asks to try again later. */
type Forget = () => Promise<boolean>;

const forgetters = new WeakMap<object, Forget>();

export const forgetWith = (adapter: object, forget: Forget): void => {
	forgetters.set(adapter, forget);
};

/** Gets rid of copies of deleted rows that the database itself still keeps, where it keeps any. */
export const forgetDeleted = async ({ db }: Payload): Promise<boolean> => (await forgetters.get(db)?.()) ?? true;
