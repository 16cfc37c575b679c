import { answer, parameterOf, readProblems, sample, schemaOf, use, type Paths } from '../operation.ts';

const cursor = { type: 'string', pattern: '^[\\w-]{1,64}$' };

/** How a copy elsewhere stays right. */
export const syncPaths: Paths = {
	'/api/changes': {
		get: {
			operationId: 'list-changes',
			tags: ['sync'],
			summary: 'What happened to published documents',
			description:
				'In order, each at least once. Keep the cursor of the last entry you have dealt with; it stays valid for ever. An entry never holds content: fetch the document, or remove your copy where `reason` is given. A document whose links lead to something that came or went is told as `updated`. With the reason `merged`, `mergedInto` is the id that answers for this one from now on. With `Accept: text/event-stream` the entries come as events, resumed by `Last-Event-ID`.',
			parameters: [
				{ name: 'since', in: 'query', description: 'A cursor; without it, from the beginning.', schema: cursor },
				{
					name: 'types',
					in: 'query',
					description: 'Only of these collections, with commas between.',
					schema: { type: 'string' },
					example: 'practices,conferences',
				},
				{
					name: 'limit',
					in: 'query',
					description: 'How many entries at most.',
					schema: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
					example: 50,
				},
				{
					name: 'Prefer',
					in: 'header',
					description:
						'`wait=25` holds the answer back for up to so many seconds, until there is something to tell (RFC 7240). Of one agency or one address 50 may wait at once, streams counted; more are answered 429.',
					schema: { type: 'string' },
				},
				{
					name: 'Last-Event-ID',
					in: 'header',
					description: 'Of a stream of events: the cursor of the last one received.',
					schema: { type: 'string' },
				},
			],
			responses: {
				'200': answer('A page of entries.', {
					'application/json': schemaOf('ChangesPage'),
					'text/event-stream': { type: 'string' },
				}),
				...readProblems,
			},
			'x-codeSamples': [
				sample('From the beginning', '/api/changes?types=practices,conferences&limit=50'),
				sample('Whatever comes next, as events', '/api/changes?types=practices', 'Accept: text/event-stream'),
			],
		},
	},
	'/api/export/{collection}.ndjson': {
		get: {
			operationId: 'export-collection',
			tags: ['sync'],
			summary: 'Everything published of a collection',
			description:
				'One document a line, each as by its id with `depth=0` and `joins=false`, in the order of ids. The header `Changes-Cursor` says from where to read changes afterwards. The `ETag` is a weak one: it stays the same until the log has a newer entry, and until then who sends it is answered 304.',
			parameters: [
				{
					name: 'collection',
					in: 'path',
					required: true,
					description: 'A collection that has changes.',
					schema: { type: 'string' },
					example: 'practices',
				},
				parameterOf('locale'),
			],
			responses: {
				'200': answer('The documents.', { 'application/x-ndjson': { type: 'string' } }),
				...readProblems,
				'404': use('NotFound'),
			},
			'x-codeSamples': [sample('All practices, in Swedish', '/api/export/practices.ndjson?locale=sv')],
		},
	},
};
