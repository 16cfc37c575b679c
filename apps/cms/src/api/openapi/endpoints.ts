import { answer, json, parameterOf, readProblems, sample, schemaOf, type Paths } from './operation.ts';

const use = (name: string) => ({ $ref: `#/components/responses/${name}` });

const statistics: Paths = {
	'/api/statistics/{dataset}': {
		get: {
			operationId: 'get-statistics',
			tags: ['statistics'],
			summary: 'A slice of a dataset',
			description:
				'Each dimension is a parameter of its own with a list of categories; `time` also takes a range. Add `.csv`, `.json` or `.rows.json` to the name, or say what you accept.',
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
				parameterOf('locale'),
			],
			responses: {
				'200': answer('The slice.', {
					'application/json': { oneOf: [schemaOf('JsonStatDataset'), schemaOf('StatisticsRows')] },
					'application/vnd.integrationnorden.rows+json': schemaOf('StatisticsRows'),
					'text/csv': { type: 'string' },
				}),
				...readProblems,
				'404': use('NotFound'),
				'406': use('NotAcceptable'),
			},
			'x-codeSamples': [
				sample('As JSON-stat', '/api/statistics/population?area=SE-2309,FI-091&time=2015..2024'),
				sample('As CSV', '/api/statistics/population.csv?area=SE-2309&time=2015..2024'),
				sample('As rows', '/api/statistics/foreign-born.rows.json?area=SE-2309&time=2020'),
			],
		},
	},
};

const question = '{ Practices(limit: 2, locale: sv) { docs { id title slug } } }';

const graphqlAnswer = {
	'200': json('The answer, with `errors` where a part of it failed.', {
		type: 'object',
		properties: { data: { type: ['object', 'null'] }, errors: { type: 'array', items: { type: 'object' } } },
	}),
	...readProblems,
	'400': {
		description: 'The query is wrong: `errors` says where. A request that is no query at all gets a problem.',
		content: {
			...Object.fromEntries(
				['application/json', 'application/graphql-response+json'].map((type) => [
					type,
					{ schema: { type: 'object', properties: { errors: { type: 'array', items: { type: 'object' } } } } },
				]),
			),
			'application/problem+json': { schema: schemaOf('Problem') },
		},
	},
};

const graphql: Paths = {
	'/api/graphql': {
		get: {
			operationId: 'read-graphql',
			tags: ['graphql'],
			summary: 'Ask by GraphQL',
			description: 'The same documents and the same access as REST. Depth, aliases and cost of a query are limited.',
			parameters: [
				{
					name: 'query',
					in: 'query',
					description: 'The query.',
					schema: { type: 'string' },
					example: question,
				},
				{ name: 'variables', in: 'query', description: 'Its variables, as JSON.', schema: { type: 'string' } },
				{
					name: 'operationName',
					in: 'query',
					description: 'Which of several operations in the query.',
					schema: { type: 'string' },
				},
			],
			responses: graphqlAnswer,
			'x-codeSamples': [sample('Two practices', `/api/graphql?query=${encodeURIComponent(question)}`)],
		},
		post: {
			operationId: 'ask-graphql',
			tags: ['graphql'],
			summary: 'Ask by GraphQL, with the query in the body',
			requestBody: {
				required: true,
				content: {
					'application/json': {
						schema: {
							type: 'object',
							properties: {
								query: { type: 'string' },
								variables: { type: ['object', 'null'] },
								operationName: { type: ['string', 'null'] },
							},
							required: ['query'],
						},
						example: { query: question },
					},
				},
			},
			responses: { ...graphqlAnswer, '413': use('BadRequest'), '415': use('BadRequest') },
		},
	},
};

const service: Paths = {
	'/api/openapi.json': {
		get: {
			operationId: 'get-openapi',
			tags: ['service'],
			summary: 'This description',
			responses: { '200': json('OpenAPI 3.1.', { type: 'object' }), '304': use('NotModified') },
			'x-codeSamples': [sample('This document', '/api/openapi.json')],
		},
	},
	'/healthz': {
		get: {
			operationId: 'get-health',
			tags: ['service'],
			summary: 'Whether the service runs',
			responses: { '200': json('It does.', { type: 'object', properties: { status: { type: 'string' } } }) },
			'x-codeSamples': [sample('Liveness', '/healthz')],
		},
	},
	'/readyz': {
		get: {
			operationId: 'get-readiness',
			tags: ['service'],
			summary: 'Whether the service can do its work',
			responses: {
				'200': json('It can.', {
					type: 'object',
					properties: {
						status: { type: 'string', const: 'ready' },
						database: { type: 'string' },
						version: { type: 'string', description: 'Of the interface.' },
						newestChangeAt: {
							type: 'string',
							format: 'date-time',
							description: 'When something public changed last; absent before the first change.',
						},
					},
					required: ['status', 'database', 'version'],
				}),
				'503': { description: 'It cannot; the body says what is missing.' },
			},
			'x-codeSamples': [sample('Readiness', '/readyz')],
		},
	},
};

/** What Payload does not have. */
export const endpointPaths: Paths = { ...statistics, ...graphql, ...service };

/** Schemas of what these endpoints answer, where there is no contract for it. */
export const endpointSchemas = {
	StatisticsRows: {
		type: 'object',
		properties: { dataset: { type: 'string' }, rows: { type: 'array', items: { type: 'object' } } },
		required: ['dataset', 'rows'],
	},
};
