import { mergedCollection } from '../../merge/collections.ts';
import type { PublicEntity } from '../guard/model.ts';
import { examples } from './examples.ts';
import {
	documentProblems,
	json,
	parameterOf,
	readProblems,
	sample,
	schemaOf,
	type Parameter,
	type Paths,
} from './operation.ts';

const languages = ['locale', 'fallbackLocale'].map(parameterOf);
const shaping = ['depth', 'select', 'populate'].map(parameterOf);
const joins = parameterOf('joins');

const pathParameter = (name: string, description: string, example: string | undefined): Parameter => ({
	name,
	in: 'path',
	required: true,
	description,
	schema: { type: 'string' },
	...(example !== undefined && { example }),
});

const hasJoins = ({ fields }: PublicEntity) => [...fields.values()].some((field) => field.joins !== undefined);

/** What a sample of the list asks beyond the language, where there is something typical to ask. */
const typicalQuestions: Readonly<Record<string, string>> = {
	practices: '&where[country][equals]=NO&sort=-publicUpdatedAt&limit=5&depth=1',
	conferences: '&where[start][greater_than]=2026-01-01&sort=start&limit=5',
	municipalities: '&where[country][equals]=SE&where[code][equals]=2309&depth=0',
	studies: '&where[year][greater_than_equal]=2020&select[title]=true&select[year]=true&depth=0',
};

const one = (entity: PublicEntity, name: string) => ({
	tags: [entity.slug],
	responses: { '200': json('The document.', schemaOf(name)), ...documentProblems },
});

const merged = { '308': { description: 'The document was merged into another: see `Location`.' } };

/** The reads of one collection. */
export const collectionPaths = (entity: PublicEntity, name: string): Paths => {
	const { slug } = entity;
	const example = examples[slug];
	const shape = [...languages, ...shaping, ...(hasJoins(entity) ? [joins] : [])];
	const list = {
		allOf: [
			schemaOf('Paging'),
			{ type: 'object', properties: { docs: { type: 'array', items: schemaOf(name) } }, required: ['docs'] },
		],
	};
	const byId = one(entity, name);
	const paths: Paths = {
		[`/api/${slug}`]: {
			get: {
				operationId: `list-${slug}`,
				tags: [slug],
				summary: `List ${slug}`,
				parameters: [...['where', 'sort', 'limit', 'page', 'pagination'].map(parameterOf), ...shape],
				responses: { '200': json('A page of documents.', list), ...readProblems },
				'x-codeSamples': [
					sample('A page in Swedish', `/api/${slug}?locale=sv${typicalQuestions[slug] ?? '&limit=5&depth=0'}`),
				],
			},
		},
		[`/api/${slug}/count`]: {
			get: {
				operationId: `count-${slug}`,
				tags: [slug],
				summary: `Count ${slug}`,
				parameters: [parameterOf('where'), ...languages],
				responses: { '200': json('How many there are.', schemaOf('Count')), ...readProblems },
				'x-codeSamples': [sample('All of them', `/api/${slug}/count`)],
			},
		},
		[`/api/${slug}/{id}`]: {
			get: {
				operationId: `get-${slug}`,
				summary: `One of ${slug} by its id`,
				parameters: [pathParameter('id', 'Stays the same for ever, in every language.', example?.id), ...shape],
				...byId,
				...(slug === mergedCollection && { responses: { ...byId.responses, ...merged } }),
				...(example && { 'x-codeSamples': [sample('By id', `/api/${slug}/${example.id}?locale=sv&depth=0`)] }),
			},
		},
	};
	if (!entity.fields.has('slug')) return paths;
	const bySlug = one(entity, name);
	paths[`/api/${slug}/slug/{slug}`] = {
		get: {
			operationId: `find-${slug}`,
			summary: `One of ${slug} by the words of its address`,
			description: 'In any language, and by any address the document ever had: an old one leads to the present one.',
			parameters: [pathParameter('slug', 'As in the address of its page.', example?.slug), ...shape],
			...bySlug,
			responses: {
				...bySlug.responses,
				'308': { description: 'The document has another address now: see `Location`.' },
			},
			...(example?.slug && {
				'x-codeSamples': [sample('By slug', `/api/${slug}/slug/${example.slug}?locale=en&depth=0`)],
			}),
		},
	};
	return paths;
};

/** A global: there is one of it. */
export const globalPaths = ({ slug }: PublicEntity, name: string): Paths => ({
	[`/api/globals/${slug}`]: {
		get: {
			operationId: `get-${slug}`,
			tags: ['globals'],
			summary: `The settings called ${slug}`,
			parameters: [...languages, ...shaping],
			responses: { '200': json('The settings.', schemaOf(name)), ...readProblems },
			'x-codeSamples': [sample('In Finnish', `/api/globals/${slug}?locale=fi&depth=0`)],
		},
	},
});
