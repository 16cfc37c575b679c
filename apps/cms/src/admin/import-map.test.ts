import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateImportMap } from 'payload';
import { expect, test } from 'vitest';
import configPromise from '../payload.config.ts';

const committed = new URL('../app/(payload)/admin/importMap.js', import.meta.url);

/** The components a map names, without the addresses they are imported from. */
const componentsIn = (source: string) => [...source.matchAll(/^ {2}"([^"]+)":/gm)].map(([, name]) => name).sort();

test('the admin finds every component the configuration names', async () => {
	const config = await configPromise;
	const folder = await mkdtemp(path.join(tmpdir(), 'import-map-'));
	const file = path.join(folder, 'importMap.js');
	try {
		const importMap = { ...config.admin.importMap, importMapFile: file };
		await generateImportMap({ ...config, admin: { ...config.admin, importMap } }, { force: true, log: false });

		expect(componentsIn(await readFile(committed, 'utf8'))).toEqual(componentsIn(await readFile(file, 'utf8')));
	} finally {
		await rm(folder, { recursive: true });
	}
});
