import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { environment } from '../environment.ts';
import '../start/large-packages.ts';
import { ensureAdmin } from './ensure-admin.ts';
import { printTo } from './print.ts';
import { seedCollections, seedGlobals } from './types.ts';
import type { SeedSet } from './seed.ts';

const sets: SeedSet[] = [...seedCollections, ...seedGlobals];

const readArguments = () => {
	const { values } = parseArgs({
		options: { only: { type: 'string' }, 'if-empty': { type: 'boolean', default: false } },
	});
	const only = values.only?.split(',').map((name) => name.trim()) as SeedSet[] | undefined;
	const unknown = only?.filter((name) => !sets.includes(name)) ?? [];
	if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${sets.join(', ')}.`);
	return { only, isOnlyIfEmpty: values['if-empty'] };
};

const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;

const run = async () => {
	const { only, isOnlyIfEmpty } = readArguments();
	await mkdir(environment.dataDir, { recursive: true });
	// Read after the arguments, since it takes seconds.
	const [{ getPayload }, { default: config }, { seed }, { needsFirstSeed }, { whileUnheard }] = await Promise.all([
		import('payload'),
		import('../payload.config.ts'),
		import('./seed.ts'),
		import('./first-seed.ts'),
		import('../instances/while-unheard.ts'),
	]);
	const payload = await getPayload({ config });
	const startedAt = Date.now();
	try {
		if (email && password && (await ensureAdmin(payload, { email, password })) === 'created') {
			process.stdout.write(`Made the first administrator, ${email}.\n`);
		}
		if (isOnlyIfEmpty && !(await needsFirstSeed(payload))) return;
		await whileUnheard(payload, () => seed({ payload, log: printTo(process.stdout), ...(only && { only }) }));
		process.stdout.write(`Seeded in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.\n`);
	} finally {
		await payload.destroy();
	}
};

/** One sentence; the statement that failed helps nobody at a terminal. */
const explain = (error: unknown): string => {
	if (!(error instanceof Error)) return String(error);
	const isMissing = /FOREIGN KEY/.test(String(error.cause));
	return isMissing
		? 'It refers to content that is not there yet: name that in --only too, or leave --only out.'
		: error.message;
};

try {
	await run();
	process.exit(0);
} catch (error) {
	process.stderr.write(`${explain(error)}\n`);
	process.exit(1);
}
