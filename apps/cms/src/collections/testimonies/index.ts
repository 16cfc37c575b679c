import { ageBands, arrivalPeriods, factors } from '@repo/types/vocabulary';
import { choice } from '../../fields/choice.ts';
import { country } from '../../fields/place.ts';
import { composed } from '../../fields/publishing.ts';
import { file, media, relation, relations } from '../../fields/relation.ts';
import { richText } from '../../fields/rich-text.ts';
import { localTextarea } from '../../fields/text.ts';
import { identifiabilityEndpoint } from '../../identifiability/endpoint.ts';
import { requireSeen } from '../../identifiability/require-seen.ts';
import { risksSeen } from '../../identifiability/risks-seen.ts';
import { content } from '../content.ts';
import { hideSmallMunicipality, smallestPopulation } from './hooks/hide-small-municipality.ts';
import { requireConsent } from './hooks/require-consent.ts';
import { withdrawalEndpoint } from './withdrawal.ts';

export const Testimonies = content({
	slug: 'testimonies',
	licence: 'consent',
	admin: { useAsTitle: 'alias', defaultColumns: ['alias', 'country', 'arrivalPeriod', 'themes', '_status'] },
	// A copy would outlive the consent to what it was copied from.
	disableDuplicate: true,
	endpoints: [identifiabilityEndpoint, withdrawalEndpoint],
	hooks: { beforeChange: [hideSmallMunicipality, requireConsent, requireSeen] },
	fields: [
		localTextarea('quote', { required: true, maxLength: 400 }),
		...richText('story', { required: true }),
		{ name: 'alias', type: 'text', required: true, maxLength: 60 },
		composed,
		country({ required: true }),
		relation('municipality', 'municipalities', {
			filterOptions: { 'population.value': { greater_than_equal: smallestPopulation } },
		}),
		choice('arrivalPeriod', arrivalPeriods),
		choice('ageBand', ageBands),
		risksSeen,
		{
			name: 'whatMattered',
			type: 'array',
			required: true,
			minRows: 1,
			maxRows: 5,
			fields: [choice('factor', factors, { required: true }), localTextarea('note', { maxLength: 400 })],
		},
		relations('themes', 'themes'),
		media('portrait'),
		file('audio'),
		...richText('transcript'),
		// Since when no consent carries it; its address then answers 410.
		{
			name: 'withdrawnAt',
			type: 'date',
			hidden: true,
			index: true,
			access: { create: () => false, update: () => false },
			hooks: { beforeDuplicate: [() => null] },
		},
		{
			name: 'receipts',
			type: 'ui',
			admin: { components: { Field: '/admin/components/withdrawal-receipts/index.tsx#ReceiptsOfTestimony' } },
		},
	],
});
