import type { SeedRecord } from '../../../src/seed/types.ts';
import { composedConferences } from './composed.ts';
import { held } from './held.ts';

export const conferences: SeedRecord<'conferences'>[] = [...composedConferences, ...held];
