import { readPage } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => readPage(event, { key: 'for-agencies' });
