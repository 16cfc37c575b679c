import path from 'node:path';
import { servicePorts } from './lib/ports.ts';
import { launch, main, root, run, Stop } from './lib/processes.ts';
import { seedArguments, serviceEnvironment } from './lib/services.ts';
import { checkSettings, dataDirectory, loadEnvFile, localSecrets } from './lib/settings.ts';

/** Both apps from their sources: a saved file shows at once. */
const develop = async () => {
	loadEnvFile();
	const { cmsPort, sitePort } = await servicePorts();
	const cmsUrl = `http://localhost:${cmsPort}`;
	const siteUrl = `http://localhost:${sitePort}`;
	const dataDir = dataDirectory();
	const { secret, admin } = localSecrets(dataDir);
	const env = {
		...serviceEnvironment({ cmsPort, sitePort, cmsUrl, siteUrl }, dataDir, secret),
		NODE_ENV: 'development',
		ADMIN_EMAIL: admin.email,
		ADMIN_PASSWORD: admin.password,
	};
	await checkSettings(env);
	await run('turbo', ['run', 'build', '--filter=@integrationnorden/client', '--output-logs=errors-only'], { env });
	await run(process.execPath, seedArguments, { cwd: path.join(root, 'apps/cms'), env, isLoud: true });

	const start = (app: string, command: string, args: readonly string[]) =>
		launch(command, args, { cwd: path.join(root, 'apps', app), env, stdio: ['ignore', 'inherit', 'inherit'] });
	const children = [
		start('cms', process.execPath, ['--watch-path=src', '--watch-preserve-output', 'src/server.ts']),
		start('site', 'vite', ['dev', '--port', String(sitePort), '--strictPort']),
	];
	console.log(`\n  Site ${siteUrl}   Admin ${cmsUrl}/admin   Log in ${admin.email} / ${admin.password}\n`);
	await new Promise<never>((_, reject) => {
		for (const child of children) child.once('exit', () => reject(new Stop('A service has ended; see above.')));
	});
};

main(develop, { interruptedCode: 0 });
