import { deprecations as ours, type Deprecation } from '@repo/types/contracts';
import type { SanitizedConfig } from 'payload';
import { markDeprecated } from '../deprecation/mark.ts';
import type { PublicModel } from '../guard/model.ts';
import { collectionPaths, globalPaths } from './collections.ts';
import { contracts, headers, parameters, responses } from './components.ts';
import { endpointPaths, endpointSchemas } from './endpoints/index.ts';
import { exampleServer, schemaOf, type Paths } from './operation.ts';
import { publicSchemas } from './schemas.ts';
import { apiVersion } from '../version.ts';

interface Options {
	config: SanitizedConfig;
	model: PublicModel;
	/** The public address of the service, without a slash at the end. */
	serverUrl: string;
	deprecations?: readonly Deprecation[];
}

const description = `Everything that IntegrationNorden has published, for anybody, in six languages. Reading needs no key; a key raises the quota and unlocks webhooks.

Ids never change. Texts come in the language you ask for, or in the next one of a fixed chain: \`_lang\` says which. \`_outdated\` names the texts whose source has changed since they were translated, with the language of the source; \`_machine\` those that a machine translated and nobody has read yet, with the language it translated from. Every document says its licence; testimonies are lent by those who tell them and have to vanish from your copy when they are withdrawn. Errors are problem documents (RFC 9457).

We add, and do not break: fields and values may be added at any time; what is to go is announced twelve months ahead with \`Deprecation\` (RFC 9745) and \`Sunset\` (RFC 8594).`;

/** OpenAPI 3.1 of exactly what the public may ask, from the content model and its access rules. */
export const openapiDocument = ({ config, model, serverUrl, deprecations = ours }: Options) => {
	const { names, schemas } = publicSchemas(config, model);
	const nameOf = (slug: string) => names.get(slug) ?? slug;
	const paths: Paths = Object.assign(
		{},
		...[...model.collections.values()].map((entity) => collectionPaths(entity, nameOf(entity.slug))),
		...[...model.globals.values()].map((entity) => globalPaths(entity, nameOf(entity.slug))),
		endpointPaths,
	);
	markDeprecated({ paths, schemas, nameOf }, deprecations);
	const document = {
		openapi: '3.1.1',
		info: {
			title: 'IntegrationNorden',
			version: apiVersion,
			description,
			license: {
				name: 'CC BY 4.0, where a document does not say otherwise',
				url: 'https://creativecommons.org/licenses/by/4.0/',
			},
		},
		servers: [{ url: serverUrl }],
		security: [{}, { key: [] }],
		paths,
		webhooks: {
			change: {
				post: {
					operationId: 'receive-change',
					tags: ['webhooks'],
					summary: 'Something changed',
					description:
						'Sent to your endpoint and signed (Standard Webhooks 1.0). Any 2xx within 15 seconds is taken for received.',
					requestBody: { content: { 'application/json': { schema: schemaOf('WebhookMessage') } } },
					responses: { '204': { description: 'Received.' } },
				},
			},
		},
		components: {
			schemas: { ...schemas, ...endpointSchemas, ...contracts },
			parameters,
			headers,
			responses,
			securitySchemes: {
				key: { type: 'http', scheme: 'bearer', description: 'The key of an agency: `Authorization: Bearer inn_…`.' },
			},
		},
	};
	// Undefined members go, and samples name this server.
	return JSON.parse(JSON.stringify(document).replaceAll(exampleServer, serverUrl)) as typeof document;
};

export type OpenapiDocument = ReturnType<typeof openapiDocument>;
