import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type * as Client from '@integrationnorden/client';
import { expect, test } from '@playwright/test';
import { logInEditor } from '../lib/editor.ts';
import { cmsUrl, norden } from '../lib/product.ts';

const require = createRequire(import.meta.url);
const dist = path.dirname(require.resolve('@integrationnorden/client'));
const inside = createRequire(path.join(dist, 'index.js'));
const qs = path.dirname(inside.resolve('qs-esm'));

const imports = { '@integrationnorden/client': '/client/index.js', 'qs-esm': '/qs/index.js' };
const html = `<!doctype html><title>An agency</title><script type="importmap">${JSON.stringify({ imports })}</script>`;

/** The intranet of an agency: another origin than the service’s, with the package as it was built. */
let intranet: Server;
let origin: string;

test.beforeAll(async () => {
	const folders: Record<string, string> = { client: dist, qs };
	intranet = createServer((request, response) => {
		const [, folder = '', name = ''] = (request.url ?? '').split('/');
		const base = folders[folder];
		if (base === undefined) {
			response.writeHead(200, { 'content-type': 'text/html' }).end(html);
			return;
		}
		readFile(path.join(base, path.basename(name))).then(
			(code) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(code),
			() => response.writeHead(404).end(),
		);
	});
	await new Promise<void>((resolve) => intranet.listen(0, 'localhost', resolve));
	origin = `http://localhost:${(intranet.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => intranet.close(resolve)));

test('the client reads, copies and follows a moved address in a browser, from a page of another origin', async ({
	page,
}) => {
	const editor = await logInEditor();
	const [theme] = (await norden.find('themes', { limit: 1, depth: 0 })).docs;
	const slug = `grannkaffe-${Date.now()}`;
	const practice = await editor.create('practices', {
		title: 'Grannkaffe',
		summary: 'Grannar dricker kaffe.',
		coverage: 'listed',
		country: 'SE',
		themes: [theme?.id],
		slug,
		_status: 'published',
	});
	await editor.update('practices', practice.id, { slug: `${slug}-i-krokom`, _status: 'published' });

	await page.goto(origin);
	const copyInBrowser = () =>
		page.evaluate(
			async ({ baseUrl, oldSlug, module }) => {
				const { createClient, isMoved, isNotFound } = (await import(module)) as typeof Client;
				const client = createClient({ baseUrl, locale: 'sv' });
				const kept = new Map<string, unknown>();
				let state: Client.MirrorState | undefined;
				const target: Client.MirrorTarget = {
					load: () => Promise.resolve(state),
					save: (next) => Promise.resolve(void (state = next)),
					put: ({ locale, id }, document) => Promise.resolve(void kept.set(`${id}.${locale}`, document)),
					remove: ({ locale, id }) => Promise.resolve(void kept.delete(`${id}.${locale}`)),
					ids: (_, locale) =>
						Promise.resolve(
							[...kept.keys()].filter((key) => key.endsWith(locale)).map((key) => key.split('.')[0] ?? ''),
						),
					read: ({ locale, id }) => Promise.resolve(kept.get(`${id}.${locale}`)),
				};
				const wanted = { target, types: ['practices'], locales: ['sv'] } as const;
				const { written } = await client.mirror(wanted);
				const { isSame, compared } = await client.verify(wanted);
				const moved: unknown = await client.findBySlug('practices', oldSlug).catch((cause: unknown) => cause);
				const missing: unknown = await client.findById('practices', 'none').catch((cause: unknown) => cause);
				let entries = 0;
				for await (const { id } of client.changes({ types: ['practices'] })) if (id) entries += 1;
				const { totalDocs } = await client.find('practices', { limit: 1 });
				return {
					written,
					compared,
					isSame,
					entries,
					totalDocs,
					movedTo: isMoved(moved) && moved.slug,
					isMissing: isNotFound(missing) && missing.problem.type,
				};
			},
			{ baseUrl: cmsUrl, oldSlug: slug, module: '@integrationnorden/client' },
		);
	// Other journeys publish meanwhile: a copy and a count taken on both sides of that differ, the next ones do not.
	await expect(async () => {
		const seen = await copyInBrowser();
		expect(seen).toMatchObject({
			isSame: true,
			movedTo: `${slug}-i-krokom`,
			isMissing: `${cmsUrl}/problems/not-found`,
		});
		expect(seen.compared).toBe(seen.totalDocs);
		expect(seen.written).toBeGreaterThanOrEqual(seen.totalDocs);
		expect(seen.entries).toBeGreaterThan(seen.totalDocs);
	}).toPass({ timeout: 60_000 });
	await editor.remove('practices', practice.id);
});
