import { v7 as uuidv7 } from 'uuid';
import type { Field } from 'payload';

/** One string id (UUID v7) per document, the same in every language, draft, version and database. */
export const idField: Field = {
	name: 'id',
	type: 'text',
	required: true,
	defaultValue: () => uuidv7(),
	access: { update: () => false },
	admin: { hidden: true },
};
