import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes the committed `openapi.json`: what changes in it changes for agencies. */
process.env['DATABASE_URL'] = 'file:never-opened.db';
const [{ default: config }, { BasePayload }, { publicModel }, { openapiDocument }, { exampleServer }] =
	await Promise.all([
		import('../../payload.config.ts'),
		import('payload'),
		import('../guard/model.ts'),
		import('./document.ts'),
		import('./operation.ts'),
	]);
const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });
const document = openapiDocument({
	config: payload.config,
	model: await publicModel(payload),
	serverUrl: exampleServer,
});
await writeFile(
	path.resolve(import.meta.dirname, '../../../openapi.json'),
	`${JSON.stringify(document, null, '\t')}\n`,
);
process.exit(0);
