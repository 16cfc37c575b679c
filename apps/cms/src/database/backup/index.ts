import path from 'node:path';
import { environment } from '../../environment.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

/** `node src/database/backup/index.ts backup FILE` or `… restore FILE`. */
const [action, name] = process.argv.slice(2);
// npm runs scripts in the workspace; the person is where they called it.
const file = name === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), name);

const run = async (): Promise<string> => {
	if (file === undefined || (action !== 'backup' && action !== 'restore')) {
		throw new Error('Say which file: npm run backup -w @repo/cms -- FILE, or npm run restore -w @repo/cms -- FILE.');
	}
	if (action === 'backup') {
		await backUp({ ...environment, file });
		return `Backed up to ${file}.`;
	}
	const kept = await restore({ ...environment, file });
	return `Restored from ${file}.${kept === undefined ? '' : ` The database that was there is now ${kept}.`}`;
};

try {
	console.log(await run());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
