import type { GlobalConfig } from 'payload';
import { relation, relations } from '../../fields/relation.ts';
import { localText, localTextarea } from '../../fields/text.ts';

export const Home = {
	slug: 'home',
	versions: { drafts: true, max: 50 },
	fields: [
		{ name: 'hero', type: 'group', fields: [localText('title'), localTextarea('lead', { maxLength: 400 })] },
		relations('practices', 'practices'),
		relation('testimony', 'testimonies'),
		relation('study', 'studies'),
		relations('news', 'news'),
		localTextarea('notice', { maxLength: 300 }),
	],
} satisfies GlobalConfig;
