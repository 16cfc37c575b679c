import type { SeedRecord } from '../../../src/seed/types.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { contact } from './contact.ts';
import { forAgencies } from './for-agencies.ts';
import { privacy } from './privacy.ts';

export const pages: SeedRecord<'pages'>[] = [about, contact, forAgencies, accessibility, privacy];
