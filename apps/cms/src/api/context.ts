import type { Deprecation } from '@repo/types/contracts';
import type { Payload, SanitizedConfig } from 'payload';
import type { ChangeLog } from '../changes/index.ts';
import type { Instances } from '../instances/open.ts';
import type { Windows } from '../quota/windows.ts';
import type { ServiceContext } from '../webhooks/service/context.ts';
import type { PublicModel } from './guard/model.ts';

/** What every endpoint works with. */
export interface ApiContext {
	config: SanitizedConfig;
	payload: Payload;
	/** The name this instance of Payload is cached under. */
	cacheKey?: string;
	model: PublicModel;
	log: ChangeLog;
	webhooks: ServiceContext;
	/** What callers have spent. */
	windows: Windows;
	/** Where several share the work. */
	instances?: Pick<Instances, 'standing'>;
	/** What is to go; the list that there is, unless somebody says otherwise. */
	deprecations?: readonly Deprecation[];
}
