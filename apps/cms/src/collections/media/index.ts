import { localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';

export const Media = content({
	slug: 'media',
	hasSlug: false,
	admin: { useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'credit', 'licence', '_status'] },
	upload: true,
	fields: [
		localText('alt'),
		{ name: 'decorative', type: 'checkbox', defaultValue: false },
		localTextarea('caption', { maxLength: 500 }),
		{ name: 'credit', type: 'text', required: true, maxLength: 200 },
	],
});
