import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { environment } from '../environment.ts';
import { printTo } from './print.ts';
import { seedCollections, seedGlobals } from './types.ts';
import type { SeedSet } from './seed.ts';

const sets: SeedSet[] = [...seedCollections, ...seedGlobals];

const wanted = (): SeedSet[] | undefined => {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	if (values.only === undefined) return undefined;
	const names = values.only.split(',').map((name) => name.trim());
	const unknown = names.filter((name) => !sets.includes(name as SeedSet));
	if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${sets.join(', ')}.`);
	return names as SeedSet[];
};

const run = async () => {
	const only = wanted();
	await mkdir(environment.dataDir, { recursive: true });
	// Read after the arguments, since it takes seconds.
	const [{ getPayload }, { default: config }, { seed }] = await Promise.all([
		import('payload'),
		import('../payload.config.ts'),
		import('./seed.ts'),
	]);
	const payload = await getPayload({ config });
	const startedAt = Date.now();
	try {
		await seed({ payload, log: printTo(process.stdout), ...(only && { only }) });
		process.stdout.write(`Seeded in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`);
	} finally {
		await payload.destroy();
	}
};

try {
	await run();
	process.exit(0);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}
