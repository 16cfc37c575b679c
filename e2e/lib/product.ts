import { createClient } from '@integrationnorden/client';

/** The running product: `npm test` starts it and says where. */
export const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000';
export const cmsUrl = process.env.CMS_URL ?? 'http://localhost:3001';

/** The same client that agencies use; tells what the pages should show. */
export const norden = createClient({ baseUrl: cmsUrl, locale: 'sv' });
