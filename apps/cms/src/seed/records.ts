import { content } from '../../seed/content/index.ts';
import { datasets } from './statistics/datasets.ts';
import { municipalities } from './municipalities.ts';
import type { AnyRecord, SeedCollection } from './types.ts';

/** Our content of one collection; registers and statistics are read from their tables when asked for. */
export const loadRecords = async (collection: SeedCollection): Promise<AnyRecord[]> => {
	if (collection === 'municipalities') return municipalities();
	if (collection === 'datasets') return datasets();
	return content[collection] ?? [];
};
