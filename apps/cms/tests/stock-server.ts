import { createServer } from 'node:http';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { getPayload, handleEndpoints } from 'payload';
import { environment } from '../src/environment.ts';

/**
 * What Payload answers by itself, to be measured beside ours: its REST handler on its own SQLite adapter, with the same
 * collections, hooks and access rules. It lacks the read cache, the guard of parameters, quotas, problem documents,
 * compression and entity tags, and the same order and shape of answers on both databases.
 */
process.env['DATA_DIR'] = environment.dataDir;
process.env['DATABASE_URL'] = environment.databaseUrl;
const { default: configPromise } = await import('../src/payload.config.ts');
const config = await configPromise;
config.db = sqliteAdapter({
	client: { url: environment.databaseUrl },
	idType: 'uuidv7',
	push: false,
}) as typeof config.db;
await getPayload({ config });

createServer((request, response) => {
	const answer = async () => {
		const asked = new Request(new URL(request.url ?? '/', environment.cmsUrl));
		const { status, headers, body } = await handleEndpoints({ config, request: asked });
		response.writeHead(status, [...headers].flat());
		for await (const chunk of body ?? []) response.write(chunk);
		response.end();
	};
	answer().catch((error: unknown) => {
		console.error(error);
		response.destroy();
	});
}).listen(Number(process.argv[2]));
