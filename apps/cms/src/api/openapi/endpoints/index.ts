import type { Paths } from '../operation.ts';
import { formatPaths } from './formats.ts';
import { graphqlPaths } from './graphql.ts';
import { harvestingPaths } from './harvesting.ts';
import { proposalPaths, proposalSchemas } from './proposals.ts';
import { servicePaths } from './service.ts';
import { statisticsPaths, statisticsSchemas } from './statistics.ts';
import { syncPaths } from './sync.ts';
import { webhookPaths, webhookSchemas } from './webhooks.ts';

/** What Payload does not have. */
export const endpointPaths: Paths = {
	...syncPaths,
	...statisticsPaths,
	...formatPaths,
	...harvestingPaths,
	...graphqlPaths,
	...webhookPaths,
	...proposalPaths,
	...servicePaths,
};

export const endpointSchemas = { ...statisticsSchemas, ...webhookSchemas, ...proposalSchemas };
