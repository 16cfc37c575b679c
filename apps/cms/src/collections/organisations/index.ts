import { organisationTypes } from '@repo/types/vocabulary';
import { choice } from '../../fields/choice.ts';
import { country } from '../../fields/place.ts';
import { sources } from '../../fields/publishing.ts';
import { joined, media, others, relation, relations } from '../../fields/relation.ts';
import { localText, localTextarea, url } from '../../fields/text.ts';
import { refuseMerged } from '../../merge/refuse-merged.ts';
import { content } from '../content.ts';

export const Organisations = content({
	slug: 'organisations',
	admin: {
		useAsTitle: 'name',
		defaultColumns: ['name', 'type', 'country', 'municipality', '_status'],
		components: {
			views: { merge: { Component: '/admin/components/merge/view.tsx#MergeView', path: '/merge', exact: true } },
		},
	},
	hooks: { beforeValidate: [refuseMerged] },
	fields: [
		{
			name: 'mergePanel',
			type: 'ui',
			admin: {
				position: 'sidebar',
				components: { Field: '/admin/components/merge/panel.tsx#MergePanel' },
			},
		},
		localText('name', { required: true }),
		choice('type', organisationTypes, { required: true, index: true }),
		// Empty for Nordic and international organisations, which belong to no single country.
		country(),
		relation('municipality', 'municipalities'),
		{ name: 'city', type: 'text', maxLength: 120 },
		url('website'),
		{ name: 'email', type: 'email' },
		{ name: 'phone', type: 'text', maxLength: 40 },
		localTextarea('description'),
		relations('themes', 'themes'),
		relations('concepts', 'concepts'),
		media('logo'),
		relation('parent', 'organisations', { filterOptions: others }),
		sources,
		joined('practices', 'practices', 'organisation'),
		joined('partnerIn', 'practices', 'partners'),
		joined('conferences', 'conferences', 'organisers'),
		joined('studies', 'studies', 'publisher'),
	],
});
