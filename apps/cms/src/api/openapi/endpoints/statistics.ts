import { answer, parameterOf, readProblems, sample, schemaOf, use, type Paths } from '../operation.ts';

export const statisticsPaths: Paths = {
	'/api/statistics/{dataset}': {
		get: {
			operationId: 'get-statistics',
			tags: ['statistics'],
			summary: 'A slice of a dataset',
			description:
				'Each dimension is a parameter of its own with a list of categories; `time` also takes a range. Add `.csv`, `.px` (PC-Axis), `.json` or `.rows.json` to the name, or say what you accept.',
			parameters: [
				{
					name: 'dataset',
					in: 'path',
					required: true,
					description: 'The slug of the dataset.',
					schema: { type: 'string' },
					example: 'population',
				},
				{
					name: 'area',
					in: 'query',
					description: 'Country and municipality code.',
					schema: { type: 'string' },
					example: 'SE-2309,FI-091',
				},
				{ name: 'time', in: 'query', description: 'Years.', schema: { type: 'string' }, example: '2015..2024' },
				{
					name: 'edition',
					in: 'query',
					description:
						'The figures as they were. Each import makes an edition; `extension.edition.number` names the newest, 1 is the first.',
					schema: { type: 'integer', minimum: 1 },
				},
				parameterOf('locale'),
			],
			responses: {
				'200': answer('The slice.', {
					'application/json': { oneOf: [schemaOf('JsonStatDataset'), schemaOf('StatisticsRows')] },
					'application/vnd.integrationnorden.rows+json': schemaOf('StatisticsRows'),
					'text/csv': { type: 'string' },
					'text/x-pc-axis': { type: 'string' },
				}),
				...readProblems,
				'404': use('NotFound'),
				'406': use('NotAcceptable'),
			},
			'x-codeSamples': [
				sample('As JSON-stat', '/api/statistics/population?area=SE-2309,FI-091&time=2015..2024'),
				sample('As CSV', '/api/statistics/population.csv?area=SE-2309&time=2015..2024'),
				sample('As PC-Axis', '/api/statistics/population.px?area=SE-2309&time=2015..2024&locale=sv'),
				sample('As rows', '/api/statistics/foreign-born.rows.json?area=SE-2309&time=2020'),
			],
		},
	},
};

/** What there is no contract for. */
export const statisticsSchemas = {
	StatisticsRows: {
		type: 'object',
		properties: { dataset: { type: 'string' }, rows: { type: 'array', items: { type: 'object' } } },
		required: ['dataset', 'rows'],
	},
};
