import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { PartStore } from '@repo/stats/offices';

/** The parts of one download in a folder of its own; each is there as a whole or not at all. */
export const partsIn = (folder: string): PartStore => {
	const fileOf = (key: string) => path.join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
	return {
		load: async (key) => {
			const text = await readFile(fileOf(key), 'utf8').catch(() => undefined);
			return text === undefined ? undefined : (JSON.parse(text) as JsonStatDataset);
		},
		save: async (key, part) => {
			await mkdir(folder, { recursive: true });
			const file = fileOf(key);
			await writeFile(`${file}.new`, JSON.stringify(part));
			await rename(`${file}.new`, file);
		},
		clear: () => rm(folder, { recursive: true, force: true }),
	};
};
