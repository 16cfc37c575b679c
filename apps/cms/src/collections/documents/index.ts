import { localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';

export const Documents = content({
	slug: 'documents',
	hasSlug: false,
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'filename', 'credit', 'licence', '_status'] },
	upload: true,
	fields: [
		localText('title', { required: true }),
		localTextarea('caption', { maxLength: 500 }),
		{ name: 'credit', type: 'text', required: true, maxLength: 200 },
	],
});
