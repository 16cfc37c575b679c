import { API_URL, CMS_URL } from '$app/env/private';
import { createClient, type Client } from '@integrationnorden/client';

/** The only place that knows where the content is. Pass the `fetch` of `load`. */
export const cms = (fetch: typeof globalThis.fetch): Client =>
	createClient({ baseUrl: CMS_URL, fetch, retries: 1, timeoutMs: 8000 });

/** The address of an uploaded file at the service; `/media` passes it on to visitors. */
export const fileAddress = (path: string): URL => new URL(path, CMS_URL);

/** The same at the address that everybody else reaches the API by: for links and examples. */
export const publicAddress = (path: string): string => new URL(path, API_URL).href;
