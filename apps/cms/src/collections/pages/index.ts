import { pageBlocks } from '../../blocks/index.ts';
import { localText, localTextarea } from '../../fields/text.ts';
import { content } from '../content.ts';

export const Pages = content({
	slug: 'pages',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'key', 'slug', '_status'] },
	fields: [
		localText('title', { required: true }),
		localTextarea('lead', { maxLength: 600 }),
		// Ties a page to its fixed address on the site: about, contact, for-agencies, accessibility, privacy.
		{
			name: 'key',
			type: 'select',
			index: true,
			options: ['about', 'contact', 'for-agencies', 'accessibility', 'privacy'],
			admin: { position: 'sidebar' },
		},
		{ name: 'layout', type: 'blocks', blocks: pageBlocks },
	],
});
