import { spokenLanguages } from '@repo/types/vocabulary';
import { choice } from '../../fields/choice.ts';
import { composed } from '../../fields/publishing.ts';
import { media, relation, relations } from '../../fields/relation.ts';
import { richText } from '../../fields/rich-text.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';
import { setOwner } from './hooks/set-owner.ts';

export const Columns = content({
	slug: 'columns',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'author', 'date', 'stage', '_status'] },
	hooks: { beforeValidate: [setOwner] },
	fields: [
		localText('title', { required: true }),
		localTextarea('lead', { maxLength: 600 }),
		...richText('body', { required: true }),
		relation('author', 'people', { required: true }),
		{ name: 'date', type: 'date', index: true },
		composed,
		media('image'),
		relations('themes', 'themes'),
		choice('originalLanguage', spokenLanguages),
		// Decides what a guest writer sees and edits, so it is guarded itself.
		relation('owner', 'users'),
	],
});
