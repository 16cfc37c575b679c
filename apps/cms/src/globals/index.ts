import type { GlobalConfig } from 'payload';
import { securedGlobal } from '../access/apply.ts';
import { auditedGlobal } from '../audit/audited.ts';
import { dressed } from '../admin/forms/dress.ts';
import { refuseStaleGlobal } from '../hooks/refuse-stale.ts';
import { shapedGlobal } from '../hooks/check-shapes.ts';
import { labelledGlobal } from '../labels/labelled.ts';
import { globalLockEndpoints } from '../locks/endpoints.ts';
import { keepGlobalLock, noteGlobalLock } from '../locks/keep-lock.ts';
import { restoreGlobalEndpoint } from '../versions/endpoints.ts';
import { Home } from './home/index.ts';
import { Navigation } from './navigation/index.ts';
import { Site } from './site/index.ts';

/** Of two who write at once the second is told, and nobody's words are lost. */
const kept = (global: GlobalConfig): GlobalConfig => ({
	...global,
	endpoints: [...(global.endpoints || []), ...globalLockEndpoints(global.slug), restoreGlobalEndpoint(global.slug)],
	admin: {
		...global.admin,
		components: {
			...global.admin?.components,
			elements: {
				...global.admin?.components?.elements,
				beforeDocumentControls: ['/admin/components/save-keeper/index.tsx#SaveKeeper'],
			},
		},
	},
	hooks: {
		...global.hooks,
		beforeOperation: [...(global.hooks?.beforeOperation ?? []), noteGlobalLock],
		beforeValidate: [refuseStaleGlobal, ...(global.hooks?.beforeValidate ?? [])],
		afterChange: [...(global.hooks?.afterChange ?? []), keepGlobalLock],
	},
});

export const globals: GlobalConfig[] = [Home, Navigation, Site]
	.map(kept)
	.map(auditedGlobal)
	.map(dressed)
	.map(labelledGlobal)
	.map(shapedGlobal)
	.map(securedGlobal);
