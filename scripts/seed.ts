import path from 'node:path';
import { main, root, run } from './lib/processes.ts';
import { dataDirectory, loadEnvFile, localSecrets } from './lib/settings.ts';

/** Brings the seed content into the database named by the settings; an editor's changes stay. */
main(async () => {
	loadEnvFile();
	const dataDir = dataDirectory();
	const { secret, admin } = localSecrets(dataDir);
	await run(process.execPath, ['src/seed/index.ts', ...process.argv.slice(2)], {
		cwd: path.join(root, 'apps/cms'),
		env: {
			LOG_LEVEL: 'error',
			...process.env,
			DATA_DIR: dataDir,
			PAYLOAD_SECRET: secret,
			ADMIN_EMAIL: admin.email,
			ADMIN_PASSWORD: admin.password,
		},
		isLoud: true,
	});
});
