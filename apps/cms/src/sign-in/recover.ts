import { parseArgs } from 'node:util';
import { z } from 'zod';
import { environment } from '../environment.ts';

/** For whoever runs the service, when no administrator gets in. */
const { positionals } = parseArgs({ allowPositionals: true });
const email = z.email().safeParse(positionals[0]);

const fail = (sentence: string): never => {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
};

if (!email.success || positionals.length !== 1) {
	fail('Say whose account it is: npm run admin -- somebody@example.org');
} else {
	const [{ getPayload }, { default: config }, { recoverAdmin }] = await Promise.all([
		import('payload'),
		import('../payload.config.ts'),
		import('./recover-admin.ts'),
	]);
	try {
		const payload = await getPayload({ config });
		const address = await recoverAdmin(payload, email.data, environment.cmsUrl);
		process.stdout.write(`${email.data} is an administrator. Choose a password within an hour:\n${address}\n`);
		await payload.destroy();
		process.exit(0);
	} catch (error) {
		fail(error instanceof Error ? error.message : String(error));
	}
}
