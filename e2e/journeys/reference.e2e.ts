import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { cmsUrl } from '../lib/product.ts';

interface Parameter {
	$ref?: string;
	name: string;
	in: 'query' | 'path' | 'header';
	example?: unknown;
}

interface Operation {
	operationId: string;
	parameters?: Parameter[];
	requestBody?: { content: Record<string, { example?: unknown }> };
	'x-codeSamples'?: { source: string }[];
}

interface Description {
	paths: Record<string, Record<string, Operation>>;
	components: { parameters: Record<string, Parameter> };
}

test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

const describe = async () => (await (await fetch(`${cmsUrl}/api/openapi.json`)).json()) as Description;

/** What a sample sends: it is one `curl` with an address and headers. */
const requestOf = (source: string): Request => {
	const address = /'(https?:[^']+)'/.exec(source)?.[1] ?? '';
	const headers = [...source.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = '', value = '']): [string, string] => [
		name,
		value,
	]);
	return new Request(address, { headers });
};

test('every sample in the description of the API runs as it stands', async () => {
	const { paths } = await describe();
	const samples = Object.values(paths)
		.flatMap((item) => Object.values(item))
		.flatMap((operation) => operation['x-codeSamples'] ?? []);
	expect(samples.length).toBeGreaterThan(50);
	for (const { source } of samples) {
		const response = await fetch(requestOf(source));
		expect.soft(response.status, source).toBe(200);
		await response.body?.cancel();
	}
});

test('every parameter takes the example that is given for it', async () => {
	const { paths, components } = await describe();
	for (const [path, item] of Object.entries(paths)) {
		const { get } = item;
		const parameters = (get?.parameters ?? []).map((each) =>
			each.$ref === undefined ? each : (components.parameters[each.$ref.split('/').at(-1) ?? ''] ?? each),
		);
		const filled = parameters
			.filter((each) => each.in === 'path')
			.reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))), path);
		// What has no example in the seed content is not there to be asked for.
		if (filled.includes('undefined')) continue;
		for (const parameter of parameters) {
			if (parameter.in === 'path' || parameter.example === undefined) continue;
			const address = new URL(filled, cmsUrl);
			const headers = new Headers();
			if (parameter.in === 'query') address.searchParams.set(parameter.name, String(parameter.example));
			else headers.set(parameter.name, String(parameter.example));
			const response = await fetch(address, { headers });
			expect.soft(response.status, `${address.href} ${JSON.stringify(parameter)}`).toBe(200);
			await response.body?.cancel();
		}
	}
});

test('every body takes the example that is given for it', async () => {
	const { paths } = await describe();
	for (const [path, { post }] of Object.entries(paths)) {
		const example = post?.requestBody?.content['application/json']?.example;
		if (example === undefined) continue;
		const body = JSON.stringify(example);
		const response = await fetch(`${cmsUrl}${path}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body,
		});
		expect.soft(response.status, `${path} ${body}`).toBe(200);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the reference has no barriers (${colorScheme})`, async ({ browser }) => {
		test.setTimeout(90_000);
		const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } });
		const page = await context.newPage();
		await page.goto(`${cmsUrl}/api/docs`);
		await page.locator('#schema-Practice summary').click();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await context.close();
	});
}
