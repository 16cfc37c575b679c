import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionSlug, Payload } from 'payload';

const everything = { limit: 0, pagination: false, locale: 'all' } as const;

/** Where the database still says one of these words: in rows, versions and globals, past all access. */
export const tracesIn = async (payload: Payload, words: RegExp): Promise<string[]> => {
	const found: string[] = [];
	const look = (place: string, docs: readonly object[]) => {
		for (const doc of docs)
			if (words.test(JSON.stringify(doc))) found.push(`${place} ${JSON.stringify(doc).slice(0, 400)}`);
	};
	for (const { slug, versions } of payload.config.collections) {
		const collection = slug as CollectionSlug;
		look(slug, (await payload.db.find({ collection, ...everything })).docs);
		if (versions) look(`versions of ${slug}`, (await payload.db.findVersions({ collection, ...everything })).docs);
	}
	return found;
};

/** Files, the database among them, that hold one of these words as bytes. */
export const tracesOnDisk = (folder: string, words: RegExp): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name, parentPath }) => path.join(parentPath, name))
		.filter((file) => words.test(file) || words.test(readFileSync(file, 'latin1')));
