import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const isMissing = (cause: unknown) => (cause as NodeJS.ErrnoException).code === 'ENOENT';

/** What a file that is still being written ends in; what it begins with hides it from `ls` and from globs. */
const unfinished = /^\.[\w.-]+\.tmp$/;

export const readText = async (file: string): Promise<string | undefined> => {
	try {
		return await readFile(file, 'utf8');
	} catch (cause) {
		if (isMissing(cause)) return undefined;
		throw cause;
	}
};

export const listFiles = async (folder: string): Promise<string[]> => {
	try {
		return await readdir(folder);
	} catch (cause) {
		if (isMissing(cause)) return [];
		throw cause;
	}
};

/** The file has the old text or the new one, also when the power fails: never half of one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
	const folder = path.dirname(file);
	await mkdir(folder, { recursive: true });
	const temporary = path.join(folder, `.${path.basename(file)}.${randomUUID()}.tmp`);
	try {
		const handle = await open(temporary, 'wx');
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(temporary, file);
	} catch (cause) {
		await remove(temporary);
		throw cause;
	}
};

export const remove = (file: string): Promise<void> => rm(file, { force: true, recursive: true });

/** What a killed process left unfinished. */
export const removeUnfinished = async (folder: string): Promise<void> => {
	for (const name of await listFiles(folder)) if (unfinished.test(name)) await remove(path.join(folder, name));
};

/** Makes sure that names given and taken in the folder outlive a power failure, where the system can do that. */
export const syncFolder = async (folder: string): Promise<void> => {
	const handle = await open(folder, 'r').catch(() => undefined);
	await handle?.sync().catch(() => undefined);
	await handle?.close();
};
