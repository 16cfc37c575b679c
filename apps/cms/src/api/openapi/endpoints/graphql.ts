import { json, readProblems, sample, schemaOf, use, type Paths } from '../operation.ts';

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

export const graphqlPaths: Paths = {
	'/api/graphql': {
		get: {
			operationId: 'read-graphql',
			tags: ['graphql'],
			summary: 'Ask by GraphQL',
			description:
				'The same documents and the same access as REST. Depth, aliases and cost of a query are limited. A query that was sent once with its SHA-256 can be asked for by that alone (automatic persisted queries).',
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
				{
					name: 'extensions',
					in: 'query',
					description:
						'As JSON: `persistedQuery` with `version` 1 and `sha256Hash` asks for a query that was sent before.',
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
								extensions: { type: ['object', 'null'] },
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
