import type { Field } from 'payload';
import { maxSlugLength } from '../hooks/slugs/slugify.ts';

/** Per language, unique per collection and language, made from the title when left empty (hooks/slugs). */
export const slugField: Field = {
	name: 'slug',
	type: 'text',
	localized: true,
	index: true,
	maxLength: maxSlugLength,
	admin: { position: 'sidebar' },
	hooks: { beforeDuplicate: [() => null] },
};
