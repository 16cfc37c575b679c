import { conferenceKinds, conferenceStates, countries, spokenLanguages } from '@repo/types/vocabulary';
import { choice, choices } from '../../fields/choice.ts';
import { moment } from '../../fields/place.ts';
import { composed, sources } from '../../fields/publishing.ts';
import { relations } from '../../fields/relation.ts';
import { richText } from '../../fields/rich-text.ts';
import { localText, localTextarea, url } from '../../fields/text.ts';
import { notBefore } from '../../fields/validate.ts';
import { content } from '../content.ts';
import { setZone } from './hooks/set-zone.ts';

export const Conferences = content({
	slug: 'conferences',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'kind', 'start', 'place.city', 'state', '_status'] },
	hooks: { beforeValidate: [setZone] },
	fields: [
		localText('title', { required: true }),
		localTextarea('lead', { maxLength: 600 }),
		...richText('description'),
		composed,
		choice('kind', conferenceKinds, { defaultValue: 'conference', index: true }),
		moment('start', { required: true }),
		moment('end', { required: true, notBefore: 'start' }),
		// The source gives the day, not the hour: pages and calendars then show whole days.
		{ name: 'allDay', type: 'checkbox', defaultValue: false },
		localText('dateNote'),
		{
			name: 'place',
			type: 'group',
			fields: [
				{ name: 'venue', type: 'text', maxLength: 200 },
				{ name: 'city', type: 'text', maxLength: 120 },
				choice('country', countries, { index: true }),
				{ name: 'online', type: 'checkbox', defaultValue: false },
				url('link'),
			],
		},
		relations('organisers', 'organisations'),
		{ name: 'organiserNames', type: 'text', maxLength: 300 },
		relations('themes', 'themes'),
		{
			name: 'programme',
			type: 'array',
			fields: [
				{ name: 'time', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
				localText('title', { required: true }),
				relations('speakers', 'people'),
			],
		},
		choices('languages', spokenLanguages),
		choices('interpretation', spokenLanguages),
		localTextarea('accessibilityNote', { maxLength: 1000 }),
		{ name: 'fee', type: 'text', maxLength: 200 },
		{
			name: 'registration',
			type: 'group',
			fields: [
				{ name: 'opens', type: 'date' },
				{ name: 'closes', type: 'date', validate: notBefore('opens') },
				url('link'),
				{ name: 'capacity', type: 'number', min: 0 },
			],
		},
		choice('state', conferenceStates, { required: true, defaultValue: 'planned', index: true }),
		{
			name: 'recordings',
			type: 'array',
			fields: [localText('title', { required: true }), url('link', { required: true })],
		},
		{ name: 'documents', type: 'upload', relationTo: 'documents', hasMany: true },
		sources,
	],
});
