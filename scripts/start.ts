import path from 'node:path';
import { freePort } from './lib/ports.ts';
import { main, root, run, stopAll } from './lib/processes.ts';
import { seedArguments, serviceEnvironment, startServices, untilReady } from './lib/services.ts';
import { dataDirectory, loadEnvFile, localSecrets } from './lib/settings.ts';

main(async () => {
	const startedAt = Date.now();
	loadEnvFile();
	const cmsPort = await freePort('CMS_PORT', 3001);
	const sitePort = await freePort('SITE_PORT', 3000);
	const cmsUrl = process.env.CMS_URL || `http://localhost:${cmsPort}`;
	const siteUrl = process.env.SITE_URL || `http://localhost:${sitePort}`;
	const addresses = { cmsPort, sitePort, cmsUrl, siteUrl };
	const dataDir = dataDirectory();
	const { secret, admin } = localSecrets(dataDir);
	const env = { LOG_LEVEL: 'warn', ...serviceEnvironment(addresses, dataDir, secret) };

	console.log('  Building what has changed …');
	await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], { env });

	console.log('  Preparing the database …');
	await run(process.execPath, seedArguments, {
		cwd: path.join(root, 'apps/cms'),
		env: { ...env, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
		isLoud: true,
	});

	const services = startServices({ env });
	let isStopping = false;
	const stop = async (code: number) => {
		if (isStopping) return;
		isStopping = true;
		await stopAll(Object.values(services));
		process.exit(code);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
	for (const service of Object.values(services)) service.once('exit', (code: number | null) => void stop(code ?? 1));
	await untilReady(addresses, services);

	console.log(`
  IntegrationNorden is running (ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s).

  Site      ${siteUrl}
  Admin     ${cmsUrl}/admin
  REST      ${cmsUrl}/api/practices?locale=sv
  GraphQL   ${cmsUrl}/api/graphql

  Log in    ${admin.email}
  Password  ${admin.password}   (kept in ${path.relative(root, path.join(dataDir, 'admin-login.json'))})

  Ctrl-C stops everything.
`);
});
