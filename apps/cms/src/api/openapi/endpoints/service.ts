import { json, sample, use, type Paths } from '../operation.ts';

export const servicePaths: Paths = {
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
						files: {
							type: 'string',
							enum: ['ok', 'unreachable'],
							description: 'With files in S3: whether the bucket answers. Without it everything but files is answered.',
						},
						redis: {
							type: 'string',
							enum: ['ok', 'unreachable'],
							description: 'With several instances: whether this one reaches what holds them together.',
						},
						coherent: {
							type: 'boolean',
							description:
								'With several instances: whether this one answers from memory, or from the database for now.',
						},
						instances: { type: 'integer', description: 'With several instances: how many this one knows of.' },
					},
					required: ['status', 'database', 'version'],
				}),
				'503': { description: 'It cannot; the body says what is missing.' },
			},
			'x-codeSamples': [sample('Readiness', '/readyz')],
		},
	},
};
