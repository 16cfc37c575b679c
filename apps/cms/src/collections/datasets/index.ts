import { day } from '../../fields/place.ts';
import { localText, localTextarea, url } from '../../fields/text.ts';
import { importEndpoints } from '../../statistics/endpoints.ts';
import { content } from '../content.ts';

export const Datasets = content({
	slug: 'datasets',
	defaultPopulate: { cube: false },
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'sourceOffice', 'updated', '_status'] },
	endpoints: importEndpoints,
	fields: [
		localText('title', { required: true }),
		// JSON-stat 2.0 dataset, dimensions `area` (SE-2309 …) and `time` (years). A slice is at /api/statistics/{slug}.
		{ name: 'cube', type: 'json', required: true, custom: { heavy: true } },
		{
			name: 'figureImports',
			type: 'ui',
			admin: { components: { Field: '/admin/components/figure-imports/index.tsx#FigureImports' } },
		},
		localTextarea('definition', { maxLength: 3000 }),
		localTextarea('comparabilityNote', { maxLength: 3000 }),
		localText('unit'),
		{ name: 'sourceOffice', type: 'text', maxLength: 300 },
		{ name: 'tableId', type: 'text', maxLength: 200 },
		{
			name: 'period',
			type: 'group',
			fields: [
				{ name: 'from', type: 'text', maxLength: 10 },
				{ name: 'until', type: 'text', maxLength: 10 },
			],
		},
		day('updated'),
		day('retrievedAt'),
		{
			name: 'origins',
			type: 'array',
			fields: [
				{ name: 'key', type: 'text', required: true, maxLength: 100 },
				{ name: 'name', type: 'text', maxLength: 300 },
				{ name: 'version', type: 'text', maxLength: 100 },
				{ name: 'licence', type: 'text', maxLength: 300 },
				{ name: 'attribution', type: 'text', maxLength: 500 },
			],
		},
		{
			name: 'refresh',
			type: 'group',
			fields: [
				{ name: 'kind', type: 'select', options: ['manual', 'pxweb', 'jsonstat', 'csv'], defaultValue: 'manual' },
				url('address'),
				{ name: 'cron', type: 'text', maxLength: 100 },
			],
		},
	],
});
