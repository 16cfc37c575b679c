import { expect, test } from '@playwright/test';
import { brokenPromises } from '../lib/promises.ts';
import { cmsUrl } from '../lib/product.ts';

interface Parameter {
	name: string;
	/** Absent for one that is described elsewhere, which none of those below is. */
	in?: 'path' | 'query';
	required?: boolean;
	example?: unknown;
	schema?: { enum?: string[] };
}

interface Description {
	paths: Record<string, { get?: { parameters?: Parameter[]; security?: unknown } }>;
}

/** Every address that the description of a path leads to: with its example, or with each value that there is. */
const addressesOf = (path: string, parameters: readonly Parameter[]): string[] => {
	let addresses = [path];
	for (const { name, example, schema, ...parameter } of parameters) {
		// GraphQL needs a query, though it may come by its fingerprint alone.
		if (parameter.in !== 'path' && parameter.required !== true && name !== 'query') continue;
		const values =
			parameter.in === 'path' && schema?.enum && path.endsWith('{format}') ? schema.enum : [String(example)];
		addresses = addresses.flatMap((address) =>
			values.map((value) =>
				parameter.in === 'path'
					? address.replace(`{${name}}`, encodeURIComponent(value))
					: `${address}?${name}=${encodeURIComponent(value)}`,
			),
		);
	}
	return addresses;
};

/** What cannot have everything, and why. */
const exceptions: Record<string, string[]> = {
	// In no language.
	'/api/changes': ['Content-Language'],
	// Packed while it is read, however long it is, under a weak tag that says the same in every coding.
	'/api/export/practices.ndjson': ['ETag', 'br', 'gzip', 'zstd'],
	// A ticket is for whoever asked, good once, and nothing anybody may reuse.
	'/api/proposals/challenge': [
		'304',
		'Cache-Control',
		'Content-Language',
		'ETag',
		'Last-Modified',
		'Link to the licence',
	],
};

/** For whoever looks after the service. */
const isForOperators = (path: string) => path === '/healthz' || path === '/readyz';

test('every public answer has what all of them promise', async ({ request }) => {
	test.setTimeout(120_000);
	const { paths } = (await (await request.get(`${cmsUrl}/api/openapi.json`)).json()) as Description;
	const broken: Record<string, string[]> = {};
	for (const [path, { get }] of Object.entries(paths)) {
		if (get === undefined || get.security !== undefined || isForOperators(path)) continue;
		for (const address of addressesOf(path, get.parameters ?? [])) {
			// The seed content has nothing there.
			if (address.includes('undefined')) continue;
			const missing = await brokenPromises(`${cmsUrl}${address}`);
			if (missing.length > 0) broken[address] = missing.toSorted();
		}
	}
	expect(broken).toEqual(
		Object.fromEntries(Object.entries(exceptions).map(([address, lacks]) => [address, lacks.toSorted()])),
	);
});
