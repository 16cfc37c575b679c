import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { ArchiveError, manifestName, readManifest, type Manifest, type Part } from './manifest.ts';

/** What the library's iterator gives. */
interface Entry extends AsyncIterable<Buffer> {
	header: { name: string; size: number; type: string };
}

const maxManifestBytes = 256 * 1024 * 1024;

const readText = async (entry: Entry): Promise<string> => {
	if (entry.header.size > maxManifestBytes) throw new ArchiveError('The manifest of the archive is too large.');
	const chunks: Buffer[] = [];
	for await (const chunk of entry) chunks.push(chunk);
	return Buffer.concat(chunks).toString('utf8');
};

const storePart = async (entry: Entry, part: Part, staging: string) => {
	const target = path.join(staging, part.name);
	await mkdir(path.dirname(target), { recursive: true });
	const hash = createHash('sha256');
	const measured = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			hash.update(chunk);
			done(null, chunk);
		},
	});
	await pipeline(entry, measured, createWriteStream(target));
	if (hash.digest('hex') !== part.sha256) {
		throw new ArchiveError(`The archive is damaged: ${part.name} is not what was exported.`);
	}
};

const readEntries = async (archive: AsyncIterable<Entry>, staging: string): Promise<Manifest> => {
	let manifest: Manifest | undefined;
	const expected = new Map<string, Part>();
	for await (const entry of archive) {
		const { name, size, type } = entry.header;
		if (manifest === undefined) {
			if (name !== manifestName)
				throw new ArchiveError('This is not an exported site: it does not begin with a manifest.');
			manifest = readManifest(await readText(entry));
			for (const part of manifest.parts) expected.set(part.name, part);
			continue;
		}
		// Names are those of the manifest, which lead nowhere else; links and folders are never written.
		const part = expected.get(name);
		if (type !== 'file' || part === undefined) {
			throw new ArchiveError(`The archive holds something that its manifest does not name: ${JSON.stringify(name)}.`);
		}
		if (size !== part.bytes) throw new ArchiveError(`The archive is damaged: ${name} has another size than exported.`);
		expected.delete(name);
		await storePart(entry, part, staging);
	}
	if (manifest === undefined) throw new ArchiveError('The archive is empty.');
	const [missing] = expected.keys();
	if (missing !== undefined) throw new ArchiveError(`The archive is not whole: ${missing} is missing.`);
	return manifest;
};

/** Unpacks into a folder of its own and checks every byte; nothing else is touched. */
export const unpackArchive = async (file: string, staging: string): Promise<Manifest> => {
	const archive = extract();
	const fed = pipeline(createReadStream(file), createGunzip(), archive as unknown as NodeJS.WritableStream);
	// Whoever reads an archive that ends too soon is not always told, and would wait for ever. A closed one is their own doing.
	const broken = new Promise<never>((_resolve, reject) => {
		fed.catch((error: NodeJS.ErrnoException) => error.code !== 'ERR_STREAM_PREMATURE_CLOSE' && reject(error));
	});
	try {
		const manifest = await Promise.race([readEntries(archive as unknown as AsyncIterable<Entry>, staging), broken]);
		await fed;
		return manifest;
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new ArchiveError(`There is no file ${file}.`);
		if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(String(error))) {
			throw new ArchiveError('The archive is cut off: copy it again.');
		}
		if (/^Z_/.test(code ?? '') || /tar|checksum|header/i.test(String(error))) {
			throw new ArchiveError('The archive is damaged, or it is not an exported site.');
		}
		throw error;
	}
};
