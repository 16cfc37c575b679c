import type { Field, GlobalConfig } from 'payload';
import { localText } from '../../fields/text.ts';

// `path` names a page of the site by its route key (`practices`, `about`); the site puts in the localised address.
const links = (name: string): Field => ({
	name,
	type: 'array',
	fields: [
		localText('label', { required: true, maxLength: 60 }),
		{ name: 'path', type: 'text', required: true, maxLength: 200 },
	],
});

export const Navigation = {
	slug: 'navigation',
	versions: { drafts: true, max: 50 },
	fields: [
		links('main'),
		{ name: 'footer', type: 'array', fields: [localText('heading', { required: true }), links('links')] },
	],
} satisfies GlobalConfig;
