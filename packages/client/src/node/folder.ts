import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { collections } from '../collections.ts';
import type { Copy, MirrorState, MirrorTarget } from '../mirror/types.ts';
import { listFiles, readText, remove, removeUnfinished, syncFolder, writeWhole } from './files.ts';
import { takeLock } from './lock.ts';

const stateName = '.mirror.json';
const lockName = '.mirror.lock';

const write = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

const parse = (file: string, text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`${file} is damaged`, { cause });
	}
};

/**
 * A folder as the place of a copy: `{directory}/{collection}/{id}.{locale}.json`, each file being one document in one
 * language as the API answers it with `depth: 0`. A file is there as a whole or not at all. What has other names is left
 * alone; `.mirror.json` says how far the copy is.
 */
export const folder = (directory: string): MirrorTarget => {
	const root = path.resolve(directory);
	const stateFile = path.join(root, stateName);
	const touched = new Set<string>();

	const fileOf = ({ collection, locale, id }: Copy): string => {
		// Names come from the service: nothing but these letters may reach the file system.
		if (![collection, locale, id].every((part) => /^[\w-]{1,64}$/.test(part)))
			throw new Error(`No file can be called ${JSON.stringify(`${collection}/${id}.${locale}`)}`);
		return path.join(root, collection, `${id}.${locale}.json`);
	};

	return {
		async lock() {
			await mkdir(root, { recursive: true });
			const unlock = await takeLock(path.join(root, lockName));
			// What was begun when the last run was killed, withdrawn since perhaps.
			for (const each of ['', ...collections]) await removeUnfinished(path.join(root, each));
			return unlock;
		},
		async load() {
			const text = await readText(stateFile);
			return text === undefined ? undefined : (parse(stateFile, text) as MirrorState);
		},
		async save(state) {
			for (const each of touched) await syncFolder(each);
			touched.clear();
			await writeWhole(stateFile, write(state));
			await syncFolder(root);
		},
		async put(copy, document) {
			const file = fileOf(copy);
			const text = write(document);
			touched.add(path.dirname(file));
			// What is the same stays as it is, so that programs that watch the folder see only what is new.
			if ((await readText(file)) === text) return;
			await writeWhole(file, text);
		},
		async remove(copy) {
			const file = fileOf(copy);
			await remove(file);
			touched.add(path.dirname(file));
		},
		async ids(collection, locale) {
			const ending = `.${locale}.json`;
			const names = await listFiles(path.join(root, collection));
			return names
				.filter((name) => name.endsWith(ending) && !name.startsWith('.'))
				.map((name) => name.slice(0, -ending.length));
		},
		async read(copy) {
			const file = fileOf(copy);
			const text = await readText(file);
			return text === undefined ? undefined : parse(file, text);
		},
	};
};
