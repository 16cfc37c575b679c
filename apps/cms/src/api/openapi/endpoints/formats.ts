import { calendarType } from '@repo/formats/calendar';
import { feedCollections, feedFormats } from '@repo/formats/feeds';
import { describedCollections } from '@repo/formats/json-ld';
import { rdfFormats } from '@repo/formats/rdf';
import { countries } from '@repo/types/vocabulary';
import { examples } from '../examples.ts';
import {
	answer,
	parameterOf,
	readProblems,
	sample,
	use,
	type Operation,
	type Parameter,
	type PathItem,
	type Paths,
} from '../operation.ts';

const narrowing: Parameter[] = [
	{
		name: 'theme',
		in: 'query',
		description: 'Only of this theme: its id, or its slug in any language.',
		schema: { type: 'string' },
		example: examples['themes']?.slug,
	},
	{
		name: 'country',
		in: 'query',
		description: 'Only of this country or autonomous territory (ISO 3166-1), where the documents have one.',
		schema: { type: 'string', enum: Object.keys(countries) },
	},
];

const text = { type: 'string' };

/** A graph in all languages at once, as JSON-LD or Turtle. */
const graph = (told: Pick<Operation, 'operationId' | 'summary' | 'description'>, address: string): PathItem => ({
	get: {
		tags: ['linked data'],
		...told,
		parameters: [
			{
				name: 'format',
				in: 'path',
				required: true,
				description: 'How it is written.',
				schema: { type: 'string', enum: Object.keys(rdfFormats) },
				example: 'ttl',
			},
		],
		responses: {
			'200': answer('The graph, in all languages.', {
				[rdfFormats.jsonld]: { type: 'object' },
				[rdfFormats.ttl]: text,
			}),
			...readProblems,
			'404': use('NotFound'),
		},
		'x-codeSamples': [sample('As Turtle', `${address}.ttl`), sample('As JSON-LD', `${address}.jsonld`)],
	},
});

/** What other programs subscribe to. */
export const formatPaths: Paths = {
	'/feeds/{collection}.{format}': {
		get: {
			operationId: 'get-feed',
			tags: ['feeds and calendars'],
			summary: 'What was published or changed last',
			description:
				'Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1, newest first. The first page has fifty entries; its link `next` (RFC 5005), in JSON `next_url`, leads to those before them, and so on to the first that ever was.',
			parameters: [
				{
					name: 'collection',
					in: 'path',
					required: true,
					description: 'What the feed is of.',
					schema: { type: 'string', enum: [...feedCollections] },
					example: 'practices',
				},
				{
					name: 'format',
					in: 'path',
					required: true,
					description: 'How it is written.',
					schema: { type: 'string', enum: Object.keys(feedFormats) },
					example: 'atom',
				},
				parameterOf('locale'),
				...narrowing,
				{
					name: 'cursor',
					in: 'query',
					description: 'Where a further page begins, as the link `next` of the page before says. Absent: the newest.',
					schema: { type: 'string' },
				},
			],
			responses: {
				'200': answer(
					'The feed.',
					Object.fromEntries(
						Object.values(feedFormats).map((type) => [type, type.endsWith('json') ? { type: 'object' } : text]),
					),
				),
				...readProblems,
				'404': use('NotFound'),
			},
			'x-codeSamples': [
				sample('Practices as Atom, in Swedish', '/feeds/practices.atom?locale=sv'),
				sample('News as RSS, in Danish', '/feeds/news.rss?locale=da'),
				sample('Studies as JSON Feed', '/feeds/studies.json?locale=en'),
			],
		},
	},
	'/calendar.ics': {
		get: {
			operationId: 'get-calendar',
			tags: ['feeds and calendars'],
			summary: 'All conferences, to subscribe to',
			description: 'iCalendar (RFC 5545). What is cancelled stays, and says so.',
			parameters: [parameterOf('locale'), ...narrowing],
			responses: { '200': answer('The calendar.', { [calendarType]: text }), ...readProblems },
			'x-codeSamples': [sample('In Norwegian', '/calendar.ics?locale=nb')],
		},
	},
	'/api/conferences/{id}.ics': {
		get: {
			operationId: 'get-conference-calendar',
			tags: ['feeds and calendars'],
			summary: 'One conference for a calendar',
			parameters: [
				{
					name: 'id',
					in: 'path',
					required: true,
					description: 'The id of the conference.',
					schema: { type: 'string' },
					example: examples['conferences']?.id,
				},
				parameterOf('locale'),
			],
			responses: {
				'200': answer('The event.', { [calendarType]: text }),
				...readProblems,
				'404': use('NotFound'),
				'410': use('Gone'),
			},
			'x-codeSamples': [sample('One event', `/api/conferences/${examples['conferences']?.id}.ics?locale=sv`)],
		},
	},
	'/api/{collection}/{id}.jsonld': {
		get: {
			operationId: 'get-json-ld',
			tags: ['linked data'],
			summary: 'A document as JSON-LD',
			description: 'A node of schema.org, in one language. Composed examples are nothing for machines and have none.',
			parameters: [
				{
					name: 'collection',
					in: 'path',
					required: true,
					description: 'What the document is.',
					schema: { type: 'string', enum: [...describedCollections] },
					example: 'studies',
				},
				{
					name: 'id',
					in: 'path',
					required: true,
					description: 'The id of the document.',
					schema: { type: 'string' },
					example: examples['studies']?.id,
				},
				parameterOf('locale'),
			],
			responses: {
				'200': answer('The node.', { 'application/ld+json': { type: 'object' } }),
				...readProblems,
				'404': use('NotFound'),
				'410': use('Gone'),
			},
			'x-codeSamples': [sample('A study', `/api/studies/${examples['studies']?.id}.jsonld?locale=en`)],
		},
	},
	'/catalog.{format}': graph(
		{
			operationId: 'get-catalog',
			summary: 'The datasets as a catalogue',
			description: 'DCAT-AP 3. At `/catalog` the format is chosen by `Accept`.',
		},
		'/catalog',
	),
	'/concepts.{format}': graph(
		{
			operationId: 'get-concepts',
			summary: 'The concepts as a scheme',
			description: 'SKOS. At `/concepts` the format is chosen by `Accept`.',
		},
		'/concepts',
	),
};
