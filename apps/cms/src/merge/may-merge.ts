import type { PayloadRequest } from 'payload';
import { may } from '../access/judge.ts';
import { mergedCollection } from './collections.ts';

/** Merging writes one, takes the other off the site and puts it into the trash. */
export const mayMerge = (asker: Pick<PayloadRequest, 'user' | 'locale'>): boolean =>
	(['update', 'publish', 'trash'] as const).every((operation) => may(asker, mergedCollection, operation));
