import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, Stop } from './processes.ts';

/** Loads `.env` where there is one; a variable that is already set wins. */
export const loadEnvFile = (): void => {
	const file = path.join(root, '.env');
	if (!existsSync(file)) return;
	const lines = readFileSync(file, 'utf8').split(/\r?\n/);
	const broken = lines.findIndex(
		(line) => line.trim() !== '' && !line.trim().startsWith('#') && !/^\s*(export\s+)?\w+\s*=/.test(line),
	);
	if (broken >= 0) throw new Stop(`.env, line ${broken + 1}: expected NAME=value. See .env.example.`);
	process.loadEnvFile(file);
};

/** A text kept in the data folder, outside git; made once. */
const kept = (dataDir: string, name: string, make: () => string): string => {
	const file = path.join(dataDir, name);
	if (!existsSync(file)) {
		mkdirSync(dataDir, { recursive: true });
		writeFileSync(file, make(), { mode: 0o600 });
	}
	return readFileSync(file, 'utf8').trim();
};

export interface AdminLogin {
	email: string;
	password: string;
}

/** What a first start makes up for itself: the secret and an administrator's login. */
export const localSecrets = (dataDir: string): { secret: string; admin: AdminLogin } => {
	const secret = process.env.PAYLOAD_SECRET || kept(dataDir, 'secret', () => randomBytes(32).toString('hex'));
	const login = kept(dataDir, 'admin-login.json', () =>
		JSON.stringify({ email: 'admin@example.org', password: randomBytes(9).toString('base64url') }, null, '\t'),
	);
	return { secret, admin: JSON.parse(login) as AdminLogin };
};

export const dataDirectory = (): string => path.resolve(root, process.env.DATA_DIR || '.data');
