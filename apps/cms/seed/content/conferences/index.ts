import type { SeedRecord } from '../../../src/seed/types.ts';
import { held } from './held.ts';

export const conferences: SeedRecord<'conferences'>[] = [...held];
