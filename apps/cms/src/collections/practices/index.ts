import {
	costBands,
	currencies,
	evaluationTypes,
	evidenceLevels,
	practiceStatuses,
	spokenLanguages,
	targetFacets,
} from '@repo/types/vocabulary';
import { choice, choices } from '../../fields/choice.ts';
import { areaType, country, day } from '../../fields/place.ts';
import { composed, sources } from '../../fields/publishing.ts';
import { others, relation, relations } from '../../fields/relation.ts';
import { richText } from '../../fields/rich-text.ts';
import { localList, localText, localTextarea, url } from '../../fields/text.ts';
import { atMostWords } from '../../fields/validate.ts';
import { dropProposal, settleProposal } from '../../proposals/follow.ts';
import { content } from '../content.ts';
import { neededInFull } from './hooks/needed-in-full.ts';

export const Practices = content({
	slug: 'practices',
	admin: {
		useAsTitle: 'title',
		defaultColumns: ['title', 'country', 'municipality', 'themes', 'status', 'stage', '_status'],
	},
	hooks: { afterChange: [settleProposal], beforeDelete: [dropProposal] },
	fields: [
		localText('title', { required: true, maxLength: 200, validate: atMostWords(15) }),
		localTextarea('summary', { required: true, maxLength: 800 }),
		// `listed`: known only from a named source's list, so the template's required parts may stay empty.
		{
			name: 'coverage',
			type: 'select',
			required: true,
			defaultValue: 'full',
			options: ['full', 'listed'],
			admin: { position: 'sidebar' },
		},
		composed,
		country({ required: true }),
		relation('municipality', 'municipalities'),
		relations('otherMunicipalities', 'municipalities'),
		localText('placeName'),
		relation('organisation', 'organisations'),
		relations('partners', 'organisations'),
		relations('themes', 'themes', { required: true }),
		relations('concepts', 'concepts'),
		areaType,
		{ name: 'period', type: 'group', fields: [day('start'), day('end', { notBefore: 'start' })] },
		choice('status', practiceStatuses, { index: true, validate: neededInFull.select }),
		...richText('problem', { validate: neededInFull.richText }),
		{
			name: 'needsAnalysis',
			type: 'group',
			fields: [{ name: 'done', type: 'checkbox' }, localTextarea('note'), url('link')],
		},
		{
			name: 'targetGroup',
			type: 'group',
			fields: [
				choices('facets', targetFacets, { validate: neededInFull.select }),
				localTextarea('note', { maxLength: 1000 }),
				{ name: 'reached', type: 'number', min: 0 },
				day('byDate'),
			],
		},
		{
			name: 'actions',
			type: 'array',
			validate: neededInFull.array,
			fields: [localText('title', { required: true }), localTextarea('text', { maxLength: 2000 })],
		},
		...richText('roleOfParticipants'),
		{
			name: 'resources',
			type: 'group',
			fields: [
				choice('costBand', costBands, { index: true }),
				{ name: 'amount', type: 'number', min: 0 },
				choice('currency', currencies),
				{ name: 'year', type: 'number', min: 1980, max: 2100 },
				{ name: 'staffFte', type: 'number', min: 0 },
				{ name: 'setupMonths', type: 'number', min: 0 },
				localTextarea('fundingSources', { maxLength: 1000 }),
			],
		},
		{
			name: 'evidence',
			type: 'group',
			fields: [
				{
					name: 'outcomes',
					type: 'array',
					fields: [
						localText('indicator', { required: true }),
						{ name: 'before', type: 'number' },
						{ name: 'after', type: 'number' },
						localText('unit', { maxLength: 60 }),
						day('date'),
						{ name: 'source', type: 'text', maxLength: 500 },
					],
				},
				choice('evaluationType', evaluationTypes, { index: true }),
				url('link'),
				...richText('participantsView'),
				...richText('sideEffects'),
				...richText('whatDidNotWork'),
			],
		},
		{
			name: 'review',
			type: 'group',
			fields: [
				choice('evidenceLevel', evidenceLevels),
				{ name: 'rubricVersion', type: 'text', maxLength: 20 },
				relation('reviewer', 'people'),
				day('date'),
				day('expires'),
			],
		},
		{
			name: 'transfer',
			type: 'group',
			fields: [
				localList('needsInPlace'),
				localList('adapt'),
				localList('keep'),
				relations('adaptedFrom', 'practices', { filterOptions: others }),
				{
					name: 'adoptedBy',
					type: 'array',
					fields: [
						relation('municipality', 'municipalities'),
						{ name: 'year', type: 'number', min: 1980, max: 2100 },
						localTextarea('note', { maxLength: 500 }),
					],
				},
			],
		},
		{ name: 'contact', type: 'group', fields: [relation('person', 'people'), localText('role')] },
		choices('languages', spokenLanguages),
		{ name: 'takesVisits', type: 'checkbox' },
		day('lastConfirmedAt'),
		{ name: 'documents', type: 'upload', relationTo: 'documents', hasMany: true },
		{ name: 'image', type: 'upload', relationTo: 'media' },
		relations('relatedStudies', 'studies'),
		relations('relatedTestimonies', 'testimonies'),
		sources,
	],
});
