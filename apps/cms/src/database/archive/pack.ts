import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { manifestName, type Manifest, type Part } from './manifest.ts';

/** Size and checksum of a file of the staging folder. */
export const describePart = async (staging: string, name: string): Promise<Part> => {
	const hash = createHash('sha256');
	let bytes = 0;
	for await (const chunk of createReadStream(path.join(staging, name)) as AsyncIterable<Buffer>) {
		hash.update(chunk);
		bytes += chunk.length;
	}
	return { name, bytes, sha256: hash.digest('hex') };
};

/** The manifest comes first, so that a reader knows what to expect. Only a whole archive gets its name. */
export const packArchive = async (staging: string, manifest: Manifest, file: string): Promise<void> => {
	const archive = pack();
	const fill = async () => {
		archive.entry({ name: manifestName, mode: 0o600 }, JSON.stringify(manifest));
		for (const { name, bytes } of manifest.parts) {
			const entry = archive.entry({ name, size: bytes, mode: 0o600 });
			await pipeline(createReadStream(path.join(staging, name)), entry as unknown as NodeJS.WritableStream);
		}
		archive.finalize();
	};
	const unfinished = `${file}.unfinished`;
	try {
		// It holds people's data: nobody else on this machine reads it.
		const out = createWriteStream(unfinished, { mode: 0o600 });
		await Promise.all([fill(), pipeline(archive as unknown as NodeJS.ReadableStream, createGzip(), out)]);
		await rename(unfinished, file);
	} finally {
		await rm(unfinished, { force: true });
	}
};
