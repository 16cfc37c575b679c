import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './lib/ports.ts';
import { main, root, run, stopAll } from './lib/processes.ts';
import { seedArguments, serviceEnvironment } from './lib/services.ts';
import { dataDirectory, loadEnvFile, localSecrets } from './lib/settings.ts';

/** Both apps from their sources: a saved file shows at once. */
main(async () => {
	process.env.NODE_ENV = 'development';
	loadEnvFile();
	const cmsPort = await freePort('CMS_PORT', 3001);
	const sitePort = await freePort('SITE_PORT', 3000);
	const addresses = {
		cmsPort,
		sitePort,
		cmsUrl: `http://localhost:${cmsPort}`,
		siteUrl: `http://localhost:${sitePort}`,
	};
	const dataDir = dataDirectory();
	const { secret, admin } = localSecrets(dataDir);
	const env = {
		...serviceEnvironment(addresses, dataDir, secret),
		ADMIN_EMAIL: admin.email,
		ADMIN_PASSWORD: admin.password,
	};
	await run('turbo', ['run', 'build', '--filter=@integrationnorden/client', '--output-logs=errors-only'], { env });
	await run(process.execPath, seedArguments, { cwd: path.join(root, 'apps/cms'), env, isLoud: true });

	const start = (app: string, command: string, args: readonly string[]) =>
		spawn(command, args, { cwd: path.join(root, 'apps', app), env, stdio: 'inherit' });
	const children = [
		start('cms', process.execPath, ['--watch-path=src', '--watch-preserve-output', 'src/server.ts']),
		start('site', 'vite', ['dev', '--port', String(sitePort), '--strictPort']),
	];
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => void stopAll(children).then(() => process.exit(0)));
	console.log(
		`\n  Site ${addresses.siteUrl}   Admin ${addresses.cmsUrl}/admin   Log in ${admin.email} / ${admin.password}\n`,
	);
});
