import { parseArgs } from 'node:util';

/** `node src/changes/compact/index.ts [--dry-run]`, beside running services. */
const run = async (): Promise<string> => {
	const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
	const isDryRun = values['dry-run'];
	// Read after the arguments, since it takes seconds.
	const [{ getPayload }, { default: config }, { compactLog }] = await Promise.all([
		import('payload'),
		import('../../payload.config.ts'),
		import('./compact.ts'),
	]);
	const payload = await getPayload({ config });
	try {
		const { entries, superseded } = await compactLog({ payload, isDryRun });
		const number = new Intl.NumberFormat('en-GB');
		const [gone, all] = [number.format(superseded), number.format(entries)];
		return isDryRun
			? `${gone} of ${all} entries would be removed, because later ones say the same.`
			: `Removed ${gone} of ${all} entries, because later ones say the same.`;
	} finally {
		await payload.destroy();
	}
};

try {
	process.stdout.write(`${await run()}\n`);
	process.exit(0);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}
