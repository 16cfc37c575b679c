import { parseArgs } from 'node:util';

const usage = `node src/statistics/command.ts list
node src/statistics/command.ts look SOURCE…
node src/statistics/command.ts import SOURCE… [--accept=many-changed,jump]
node src/statistics/command.ts import --all`;

interface Order {
	verb: 'list' | 'look' | 'import';
	keys: string[];
	isAll: boolean;
	accept: string[];
}

class Misused extends Error {}

const readOrder = (): Order => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { all: { type: 'boolean', default: false }, accept: { type: 'string', default: '' } },
	});
	const [verb, ...keys] = positionals;
	const isOrder = verb === 'list' || verb === 'look' || verb === 'import';
	if (!isOrder || (verb !== 'list' && keys.length === 0 && !values.all)) throw new Misused(usage);
	return { verb, keys, isAll: values.all, accept: values.accept.split(',').filter(Boolean) };
};

/** Beside running services: whichever of them is free does it, or this process. Ends with an error where anything was not taken. */
const run = async ({ verb, keys, isAll, accept }: Order): Promise<boolean> => {
	// Read after the arguments, since it takes seconds.
	const [{ getPayload }, { default: config }, { sources }, { environment }, { doImport }] = await Promise.all([
		import('payload'),
		import('../payload.config.ts'),
		import('./sources/index.ts'),
		import('../environment.ts'),
		import('./runs/from-command.ts'),
	]);
	const isFetched = ({ key, address }: (typeof sources)[number]) =>
		address !== undefined || environment.statisticsAddresses.has(key);
	const print = (...words: (string | undefined)[]) => process.stdout.write(`${words.filter(Boolean).join('  ')}\n`);
	if (verb === 'list') {
		for (const source of sources)
			print(source.key, source.dataset, source.office, isFetched(source) ? source.tableName : 'by file');
		return true;
	}
	const unknown = keys.filter((key) => !sources.some((source) => source.key === key));
	if (unknown.length > 0) throw new Misused(`There is no source ${unknown.join(', ')}. See: list`);
	const chosen = sources.filter((source) => (isAll ? isFetched(source) : keys.includes(source.key)));
	const payload = await getPayload({ config });
	try {
		let isFine = true;
		for (const source of chosen) {
			const { state, reason, detail, report, edition } = await doImport(payload, source, verb === 'look', accept);
			const told = report
				? `${report.newFigures} new, ${report.changed.count} changed, ${report.lost.count} gone`
				: undefined;
			const doubts = report?.problems.map(({ kind, count }) => `${kind} (${count})`).join(', ');
			print(source.key, state, edition ? `edition ${edition}` : '', told, doubts, reason ?? '', detail ?? '');
			isFine &&= state !== 'refused' && state !== 'failed';
		}
		return isFine;
	} finally {
		await payload.destroy();
	}
};

try {
	process.exit((await run(readOrder())) ? 0 : 1);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(error instanceof Misused ? 2 : 1);
}
