import type { SeedCollection, SeedRecord } from '../../src/seed/types.ts';
import { themes } from './themes/index.ts';

/** Our own texts, by collection. Municipalities and datasets come from the tables in `seed/data`. */
export const content: { [S in SeedCollection]?: SeedRecord<S>[] } = {
	themes,
};
