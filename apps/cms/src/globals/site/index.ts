import type { GlobalConfig } from 'payload';
import { media } from '../../fields/relation.ts';
import { localText, localTextarea, url } from '../../fields/text.ts';

export const Site = {
	slug: 'site',
	versions: { drafts: true, max: 50 },
	fields: [
		localText('name', { required: true, maxLength: 80 }),
		localTextarea('description', { required: true, maxLength: 300 }),
		{ name: 'publisher', type: 'text', maxLength: 200 },
		{
			name: 'socialLinks',
			type: 'array',
			fields: [{ name: 'label', type: 'text', required: true, maxLength: 60 }, url('url', { required: true })],
		},
		media('defaultImage'),
		{
			name: 'contact',
			type: 'group',
			fields: [
				{ name: 'email', type: 'email' },
				{ name: 'address', type: 'textarea', maxLength: 500 },
			],
		},
	],
} satisfies GlobalConfig;
