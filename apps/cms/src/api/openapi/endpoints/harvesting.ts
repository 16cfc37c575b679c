import { answer, readProblems, sample, use, type Parameter, type Paths } from '../operation.ts';

const argument = (name: string, description: string, schema: object, example?: string): Parameter => ({
	name,
	in: 'query',
	description,
	schema: { type: 'string', ...schema },
	...(example !== undefined && { example }),
});

const verbs = ['Identify', 'ListMetadataFormats', 'ListSets', 'ListIdentifiers', 'ListRecords', 'GetRecord'];

const parameters: Parameter[] = [
	{ ...argument('verb', 'What is asked.', { enum: verbs }, 'Identify'), required: true },
	argument('metadataPrefix', 'The format of records.', { enum: ['oai_dc'] }),
	argument('identifier', 'Of one record.', {}),
	argument('set', 'A collection or a theme, as ListSets tells.', {}),
	argument('from', 'Changed at this time or later, UTC.', {}),
	argument('until', 'Changed at this time or earlier, UTC.', {}),
	argument('resumptionToken', 'From the answer before; goes alone with the verb.', {}),
];

const responses = {
	'200': answer('What was asked for, or an error in the words of the protocol.', { 'text/xml': { type: 'string' } }),
	...readProblems,
};

/** For libraries and their catalogues. */
export const harvestingPaths: Paths = {
	'/oai': {
		get: {
			operationId: 'harvest',
			tags: ['harvesting'],
			summary: 'Everything published, over OAI-PMH 2.0',
			description:
				'Dublin Core in every language there is. Deleted and withdrawn records are kept as such for ever. https://www.openarchives.org/OAI/openarchivesprotocol.html',
			parameters,
			responses,
			'x-codeSamples': [
				sample('Who answers', '/oai?verb=Identify'),
				sample('All records', '/oai?verb=ListRecords&metadataPrefix=oai_dc'),
			],
		},
		post: {
			operationId: 'harvest-by-form',
			tags: ['harvesting'],
			summary: 'The same arguments as a form',
			requestBody: {
				required: true,
				content: {
					'application/x-www-form-urlencoded': {
						schema: {
							type: 'object',
							properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
							required: ['verb'],
						},
					},
				},
			},
			responses: { ...responses, '413': use('BadRequest'), '415': use('BadRequest') },
		},
	},
};
