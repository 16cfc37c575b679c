import { CMS_URL } from '$app/env/private';
import { createClient, type Client } from '@integrationnorden/client';

/** The only place that knows where the content is. Pass the `fetch` of `load`. */
export const cms = (fetch: typeof globalThis.fetch): Client =>
	createClient({ baseUrl: CMS_URL, fetch, retries: 1, timeoutMs: 8000 });

/** The address of an uploaded file at the service; `/media` passes it on to visitors. */
export const fileAddress = (path: string): URL => new URL(path, CMS_URL);
