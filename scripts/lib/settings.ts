import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, Stop } from './processes.ts';

/** Loads `.env` where there is one; a variable that is already set wins. */
export const loadEnvFile = (file = path.join(root, '.env')): void => {
	if (!existsSync(file)) return;
	const text = readOr(file, () => new Stop('.env cannot be read: it must be a text file. See .env.example.'));
	const broken = text
		.split(/\r?\n/)
		.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#') && !/^\s*(export\s+)?\w+\s*=/.test(line));
	if (broken >= 0) throw new Stop(`.env, line ${broken + 1}: expected NAME=value. See .env.example.`);
	process.loadEnvFile(file);
};

const readOr = (file: string, problem: () => Stop): string => {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw problem();
	}
};

/** The folder of database, uploads and secrets: made when it is missing, refused when it cannot be written to. */
export const dataDirectory = (): string => {
	const folder = path.resolve(root, process.env.DATA_DIR || '.data');
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
	} catch {
		throw new Stop(`The folder ${folder} cannot be written to: set DATA_DIR to another one.`);
	}
	return folder;
};

/** A text kept in the data folder, outside git; made once. */
const kept = (dataDir: string, name: string, make: () => string): string => {
	const file = path.join(dataDir, name);
	if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
	return readOr(file, () => new Stop(`${file} cannot be read: make it readable for you.`)).trim();
};

export interface AdminLogin {
	email: string;
	password: string;
}

const parseLogin = (file: string, text: string): AdminLogin => {
	try {
		const { email, password } = JSON.parse(text) as Partial<AdminLogin>;
		if (email && password) return { email, password };
	} catch {
		// Told below, like a file that lacks one of the two.
	}
	throw new Stop(`${file} is damaged: it must say "email" and "password". Delete it to have a new one made.`);
};

/** What a first start makes up for itself: the secret and an administrator's login. */
export const localSecrets = (dataDir: string): { secret: string; admin: AdminLogin } => {
	const secret = process.env.PAYLOAD_SECRET || kept(dataDir, 'secret', () => randomBytes(32).toString('hex'));
	const login = kept(dataDir, 'admin-login.json', () =>
		JSON.stringify({ email: 'admin@example.org', password: randomBytes(9).toString('base64url') }, null, '\t'),
	);
	return { secret, admin: parseLogin(path.join(dataDir, 'admin-login.json'), login) };
};

/** Has the CMS read its settings, which takes a moment: a wrong one is told before anything is built. */
export const checkSettings = (env: NodeJS.ProcessEnv): Promise<void> =>
	run(
		process.execPath,
		['--eval', "import('./src/environment.ts').catch(({ message }) => { console.error(message); process.exit(1); })"],
		{ cwd: path.join(root, 'apps/cms'), env, isPlain: true },
	);
