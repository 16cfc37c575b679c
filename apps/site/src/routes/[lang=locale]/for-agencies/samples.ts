import type { Locale } from '@repo/i18n';

/** Where an agency asks, and in which language. */
export interface Sample {
	/** The public address of the API, without a slash at its end. */
	api: string;
	locale: Locale;
}

const lines = (...all: string[]) => all.join('\n');

export const ask = ({ api, locale }: Sample) =>
	lines(`curl --get '${api}/api/practices' \\`, `  --data locale=${locale} --data limit=2`);

export const narrow = ({ api, locale }: Sample) =>
	lines(
		`curl --get '${api}/api/practices' \\`,
		`  --data locale=${locale} \\`,
		`  --data 'where[country][equals]=NO' \\`,
		'  --data sort=-publicUpdatedAt \\',
		'  --data depth=1',
	);

export const install = () => 'npm install ./integrationnorden-client-0.1.0.tgz';

export const program = ({ api, locale }: Sample) =>
	lines(
		"import { createClient } from '@integrationnorden/client';",
		'',
		'const norden = createClient({',
		`  baseUrl: '${api}',`,
		`  locale: '${locale}',`,
		'});',
		"const where = { country: { equals: 'NO' } };",
		'',
		'for await (const practice of',
		"  norden.iterate('practices', { where })) {",
		'  console.log(practice.title);',
		'}',
	);

export const mirror = ({ api }: Sample) =>
	lines(
		'npx integrationnorden mirror \\',
		`  --base-url '${api}' \\`,
		'  --out nordic \\',
		'  --types practices,conferences',
	);

export const verify = ({ api }: Sample) =>
	lines('npx integrationnorden verify \\', `  --base-url '${api}' --out nordic \\`, '  --types practices,conferences');

export const exportAndChanges = ({ api }: Sample) =>
	lines(
		'cursor=$(curl --silent \\',
		'  --output practices.ndjson \\',
		"  --write-out '%header{changes-cursor}' \\",
		`  '${api}/api/export/practices.ndjson')`,
		'',
		`curl --get '${api}/api/changes' \\`,
		"  --header 'Prefer: wait=25' \\",
		'  --data types=practices \\',
		'  --data since="$cursor"',
	);

export const figures = ({ api }: Sample) =>
	lines(
		`curl --get '${api}/api/statistics/population.csv' \\`,
		'  --data area=NO-0301,SE-0180,FI-091 \\',
		'  --data time=2015..2024',
	);

export const withKey = ({ api, locale }: Sample) =>
	lines(
		'curl --header "Authorization: Bearer $INTEGRATIONNORDEN_KEY" \\',
		`  '${api}/api/practices?locale=${locale}&limit=2'`,
	);

export const register = ({ api }: Sample) =>
	lines(
		`curl '${api}/api/webhooks/endpoints' \\`,
		'  --header "Authorization: Bearer $INTEGRATIONNORDEN_KEY" \\',
		"  --header 'Content-Type: application/json' \\",
		`  --data '{"url": "https://intranet.example/changes"}'`,
	);

export const receiver = () =>
	lines(
		"import { createServer } from 'node:http';",
		"import { buffer } from 'node:stream/consumers';",
		"import { verifyWebhook } from '@integrationnorden/client';",
		'',
		'const secret = process.env.WEBHOOK_SECRET;',
		'',
		'createServer(async (request, response) => {',
		'  try {',
		'    const { headers } = request;',
		'    const body = await buffer(request);',
		'    const { event } = await verifyWebhook(',
		'      { secret, headers, body });',
		'    console.log(event.type, event.data.id);',
		'    response.writeHead(204).end();',
		'  } catch {',
		'    response.writeHead(400).end();',
		'  }',
		'}).listen(8080);',
	);
