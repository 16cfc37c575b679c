import path from 'node:path';
import { servicePorts } from './lib/ports.ts';
import { main, root, run } from './lib/processes.ts';
import { seedArguments, serviceEnvironment, startServices, untilOneEnds, untilReady } from './lib/services.ts';
import { checkSettings, dataDirectory, loadEnvFile, localSecrets } from './lib/settings.ts';

const start = async () => {
	const startedAt = Date.now();
	loadEnvFile();
	const { cmsPort, sitePort } = await servicePorts();
	const cmsUrl = process.env.CMS_URL || `http://localhost:${cmsPort}`;
	const siteUrl = process.env.SITE_URL || `http://localhost:${sitePort}`;
	const addresses = { cmsPort, sitePort, cmsUrl, siteUrl };
	const dataDir = dataDirectory();
	const { secret, admin } = localSecrets(dataDir);
	const env = { LOG_LEVEL: 'error', ...serviceEnvironment(addresses, dataDir, secret) };
	await checkSettings(env);

	console.log('  Building what has changed …');
	await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], { env });

	console.log('  Preparing the database …');
	await run(process.execPath, seedArguments, {
		cwd: path.join(root, 'apps/cms'),
		env: { ...env, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
		isLoud: true,
	});

	const services = startServices({ env });
	const ended = untilOneEnds(services);
	await Promise.race([untilReady(addresses, services), ended]);

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
	await ended;
};

main(start, { interruptedCode: 0 });
