import { conceptKinds } from '@repo/types/vocabulary';
import { choice } from '../../fields/choice.ts';
import { others, relations } from '../../fields/relation.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';

/** SKOS concepts: tag content and tie the languages' words together. */
export const Concepts = content({
	slug: 'concepts',
	admin: { useAsTitle: 'prefLabel', defaultColumns: ['prefLabel', 'kind', 'broader', '_status'] },
	fields: [
		localText('prefLabel', { required: true, maxLength: 120 }),
		{ name: 'altLabels', type: 'text', hasMany: true, localized: true },
		choice('kind', conceptKinds),
		relations('broader', 'concepts', { filterOptions: others }),
		relations('related', 'concepts', { filterOptions: others }),
		localTextarea('definition', { maxLength: 2000 }),
		{ name: 'exactMatch', type: 'text', hasMany: true },
	],
});
