import { countries } from '@repo/types/vocabulary';
import { choices } from '../../fields/choice.ts';
import { media, relations } from '../../fields/relation.ts';
import { richText } from '../../fields/rich-text.ts';
import { localText, localTextarea, url } from '../../fields/text.ts';
import { content } from '../content.ts';

export const News = content({
	slug: 'news',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'date', 'themes', '_status'] },
	fields: [
		localText('title', { required: true }),
		localTextarea('lead', { required: true, maxLength: 600 }),
		...richText('body', { required: true }),
		{ name: 'date', type: 'date', required: true, index: true },
		media('image'),
		relations('themes', 'themes'),
		choices('countries', countries),
		{ name: 'source', type: 'group', fields: [{ name: 'name', type: 'text', maxLength: 200 }, url('url')] },
	],
});
