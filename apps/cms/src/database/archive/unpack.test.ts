import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import { createWriteStream } from 'node:fs';
import { pack, type Pack } from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveFormat, archiveVersion, currentModel, type Manifest } from './manifest.ts';
import { describePart, packArchive } from './pack.ts';
import { unpackArchive } from './unpack.ts';

let folder: string;
let manifest: Manifest;
const at = (name: string) => path.join(folder, name);
const rows = 'rows/themes.documents.ndjson';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-unpack-'));
	await mkdir(at('staging/rows'), { recursive: true });
	await writeFile(at(`staging/${rows}`), '{"id":"theme-1"}\n'.repeat(5000));
	manifest = {
		format: archiveFormat,
		version: archiveVersion,
		model: currentModel(),
		exportedAt: '2026-01-10T12:00:00.000Z',
		secret: null,
		parts: [await describePart(at('staging'), rows)],
	};
	await packArchive(at('staging'), manifest, at('whole.tar.gz'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An archive with this manifest, and what is put in after it. */
const made = async (given: unknown, fill: (archive: Pack) => void = () => undefined): Promise<string> => {
	const archive = pack();
	archive.entry({ name: 'manifest.json' }, JSON.stringify(given));
	fill(archive);
	archive.finalize();
	await pipeline(archive as unknown as NodeJS.ReadableStream, createGzip(), createWriteStream(at('made.tar.gz')));
	return at('made.tar.gz');
};

const unpack = async (file: string) => {
	await rm(at('target'), { recursive: true, force: true });
	await mkdir(at('target'));
	return unpackArchive(file, at('target'));
};

test('what was packed is unpacked, readable by its owner alone', async () => {
	expect(await unpack(at('whole.tar.gz'))).toEqual(manifest);
	expect(await readFile(at(`target/${rows}`))).toEqual(await readFile(at(`staging/${rows}`)));
	expect(existsSync(at('whole.tar.gz.unfinished'))).toBe(false);
});

test('an archive that is cut off anywhere is refused', async () => {
	const whole = await readFile(at('whole.tar.gz'));
	for (const part of [0.2, 0.5, 0.95]) {
		await writeFile(at('cut.tar.gz'), whole.subarray(0, Math.floor(whole.length * part)));
		await expect(unpack(at('cut.tar.gz'))).rejects.toThrow(/cut off|damaged/);
	}
	// Cut where gzip is whole: the end of the tape is missing.
	const tar = gunzipSync(whole);
	await writeFile(at('cut.tar.gz'), gzipSync(tar.subarray(0, 20 * 512)));
	await expect(unpack(at('cut.tar.gz'))).rejects.toThrow(/cut off|not whole|damaged/);
});

test('a changed byte is noticed', async () => {
	const tar = gunzipSync(await readFile(at('whole.tar.gz')));
	tar[tar.indexOf('theme-1')] = 'T'.charCodeAt(0);
	await writeFile(at('changed.tar.gz'), gzipSync(tar));

	await expect(unpack(at('changed.tar.gz'))).rejects.toThrow(`${rows} is not what was exported`);
});

test.each([
	['another version', { version: 2 }, /has version 2/],
	['another content model', { model: '20200101_000000_other' }, /another version of the CMS/],
	['another program', { format: 'wordpress' }, /not an exported site/],
	['a damaged manifest', { exportedAt: 'yesterday' }, /damaged/],
	['a part that leads elsewhere', { parts: [{ name: '../evil', bytes: 1, sha256: 'a'.repeat(64) }] }, /damaged/],
	['a file named ..', { parts: [{ name: 'files/media/..', bytes: 1, sha256: 'a'.repeat(64) }] }, /damaged/],
])('%s is refused', async (_what, change, message) => {
	await expect(unpack(await made({ ...manifest, ...change }))).rejects.toThrow(message);
	expect(await readdir(at('target'))).toEqual([]);
});

test.each<[string, (archive: Pack) => void]>([
	['a path out of the folder', (archive) => archive.entry({ name: '../../evil' }, 'x')],
	['an absolute path', (archive) => archive.entry({ name: at('evil') }, 'x')],
	['a link', (archive) => archive.entry({ name: rows, type: 'symlink', linkname: '/etc/passwd' })],
	['a file nobody named', (archive) => archive.entry({ name: 'files/media/other.png' }, 'x')],
])('%s is refused and not written', async (_what, fill) => {
	await expect(unpack(await made(manifest, fill))).rejects.toThrow(/does not name/);
	expect(existsSync(at('evil')) || existsSync(path.resolve(folder, '../evil'))).toBe(false);
	expect(await readdir(at('target'))).toEqual([]);
});

test('a missing part, another program’s file and no file at all are told apart', async () => {
	await expect(unpack(await made(manifest))).rejects.toThrow(`not whole: ${rows} is missing`);
	await writeFile(at('text.txt'), 'hello');
	await expect(unpack(at('text.txt'))).rejects.toThrow(/not an exported site/);
	await expect(unpack(at('nothing'))).rejects.toThrow(/There is no file/);
});
