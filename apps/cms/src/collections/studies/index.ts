import { countries, spokenLanguages, studyTypes } from '@repo/types/vocabulary';
import { choice, choices } from '../../fields/choice.ts';
import { sources } from '../../fields/publishing.ts';
import { relation, relations } from '../../fields/relation.ts';
import { localList, localText, localTextarea, url } from '../../fields/text.ts';
import { content } from '../content.ts';

export const Studies = content({
	slug: 'studies',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'year', 'type', 'publisher', '_status'] },
	fields: [
		localText('title', { required: true, maxLength: 400 }),
		{
			name: 'authors',
			type: 'array',
			fields: [relation('person', 'people'), { name: 'name', type: 'text', maxLength: 200 }],
		},
		{ name: 'year', type: 'number', required: true, min: 1900, max: 2100, index: true },
		relation('publisher', 'organisations'),
		{ name: 'publisherName', type: 'text', maxLength: 300 },
		choice('type', studyTypes, { index: true }),
		{ name: 'doi', type: 'text', maxLength: 200 },
		url('url'),
		choices('languages', spokenLanguages),
		choices('countries', countries),
		relations('themes', 'themes'),
		relations('concepts', 'concepts'),
		localTextarea('summary', { required: true, maxLength: 2000 }),
		localList('keyFindings'),
		localTextarea('method', { maxLength: 1000 }),
		localTextarea('sample', { maxLength: 500 }),
		localTextarea('relevanceForPractice', { maxLength: 2000 }),
		sources,
	],
});
