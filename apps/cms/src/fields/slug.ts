import type { Field } from 'payload';

/** Per language, unique per collection and language, made from the title when left empty. */
export const slugField: Field = {
	name: 'slug',
	type: 'text',
	localized: true,
	index: true,
	maxLength: 120,
	admin: { position: 'sidebar' },
};
