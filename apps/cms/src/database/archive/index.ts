import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from '../../environment.ts';
import { copyDatabase } from '../backup/backup.ts';
import { databaseFile, databaseName } from '../backup/files.ts';
import { isRunning } from '../backup/restore.ts';
import { ArchiveError } from './manifest.ts';

/** `node src/database/archive/index.ts export FILE [--with-secrets]` or `… import FILE`. */
const usage =
	'Say which file: npm run export -w @repo/cms -- FILE [--with-secrets], or npm run import -w @repo/cms -- FILE.';

const readArguments = () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { 'with-secrets': { type: 'boolean', default: false } },
	});
	const [action, name] = positionals;
	if (name === undefined || positionals.length !== 2 || (action !== 'export' && action !== 'import')) {
		throw new ArchiveError(usage);
	}
	// npm runs scripts in the workspace; the person is where they called it.
	return {
		action,
		file: path.resolve(process.env['INIT_CWD'] ?? process.cwd(), name),
		withSecrets: values['with-secrets'],
	};
};

/** Read after the settings are as they have to be. */
const open = async () => {
	const [{ getPayload }, { default: config }] = await Promise.all([
		import('payload'),
		import('../../payload.config.ts'),
	]);
	return getPayload({ config });
};

const exportTo = async (file: string, withSecrets: boolean): Promise<string> => {
	const { dataDir, databaseUrl, secret } = environment;
	const copy = await mkdtemp(path.join(dataDir, '.backup-'));
	try {
		if (databaseUrl.startsWith('file:')) {
			// Writes go on meanwhile: what is exported is a copy of one moment.
			databaseFile(databaseUrl);
			const copied = path.join(copy, databaseName);
			await copyDatabase(databaseUrl, copied);
			environment.databaseUrl = `file:${copied}`;
		}
		const payload = await open();
		try {
			const { exportSite } = await import('./export-site.ts');
			const { rows, files, missing } = await exportSite({ payload, dataDir, file, secret, withSecrets });
			const lost =
				missing.length === 0
					? ''
					: ` ${missing.length} files were not found and so are not in it, such as ${missing[0]}.`;
			return `Exported ${rows} rows and ${files} files to ${file}${withSecrets ? ', secrets included' : ', without secrets'}.${lost}`;
		} finally {
			await payload.destroy();
		}
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
};

const importFrom = async (file: string): Promise<string> => {
	const { cmsPort, dataDir, secret } = environment;
	if (await isRunning(cmsPort)) throw new ArchiveError(`Stop the CMS on port ${cmsPort} first.`);
	const payload = await open();
	try {
		const [{ importSite }, { whileUnheard }] = await Promise.all([
			import('./import-site.ts'),
			import('../../instances/while-unheard.ts'),
		]);
		const progress = (collection: string, rows: number) => process.stdout.write(`${collection}  ${rows} rows\n`);
		const { exportedAt, secret: hasSecrets } = await whileUnheard(payload, () =>
			importSite({ payload, dataDir, file, secret, progress }),
		);
		const accounts =
			hasSecrets === null ? ' Accounts have no passwords: people ask for a new one at the sign-in page.' : '';
		return `Imported the site as it was on ${exportedAt}.${accounts}`;
	} finally {
		await payload.destroy();
	}
};

try {
	const { action, file, withSecrets } = readArguments();
	await mkdir(environment.dataDir, { recursive: true });
	process.stdout.write(`${await (action === 'export' ? exportTo(file, withSecrets) : importFrom(file))}\n`);
	process.exit(0);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}
