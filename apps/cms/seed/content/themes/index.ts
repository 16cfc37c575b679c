import type { SeedRecord } from '../../../src/seed/types.ts';
import { childrenYouth } from './children-youth.ts';
import { housing } from './housing.ts';
import { labourMarket } from './labour-market.ts';
import { regionalDevelopment } from './regional-development.ts';
import { socialServices } from './social-services.ts';

/** The first is current; one at a time. */
export const themes: SeedRecord<'themes'>[] = [
	regionalDevelopment,
	labourMarket,
	housing,
	socialServices,
	childrenYouth,
];
