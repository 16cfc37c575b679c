import { areaType, country, day } from '../../fields/place.ts';
import { joined } from '../../fields/relation.ts';
import { content } from '../content.ts';

/** Loaded from open registers; names are official, so they are not translated. */
export const Municipalities = content({
	slug: 'municipalities',
	hasSlug: false,
	admin: { useAsTitle: 'name', defaultColumns: ['name', 'country', 'code', 'regionName', '_status'] },
	fields: [
		country({ required: true }),
		{ name: 'code', type: 'text', required: true, maxLength: 10, index: true },
		{ name: 'name', type: 'text', required: true, maxLength: 120, index: true },
		{ name: 'officialName', type: 'text', maxLength: 160 },
		{ name: 'secondName', type: 'text', maxLength: 160 },
		{ name: 'secondNameLanguage', type: 'text', maxLength: 20 },
		{ name: 'secondNameStatus', type: 'select', options: ['official', 'other'] },
		{ name: 'regionCode', type: 'text', maxLength: 10, index: true },
		{ name: 'regionName', type: 'text', maxLength: 120 },
		{ name: 'latitude', type: 'number', min: -90, max: 90 },
		{ name: 'longitude', type: 'number', min: -180, max: 180 },
		areaType,
		// The latest known; the whole series is in the dataset `population`.
		{
			name: 'population',
			type: 'group',
			fields: [
				{ name: 'value', type: 'number', min: 0, index: true },
				{ name: 'year', type: 'number', min: 1900, max: 2100 },
			],
		},
		day('validFrom'),
		day('validUntil'),
		{ name: 'predecessorCodes', type: 'text', hasMany: true },
		joined('practices', 'practices', 'municipality'),
		joined('otherPractices', 'practices', 'otherMunicipalities'),
		joined('organisations', 'organisations', 'municipality'),
	],
});
