import { mkdtemp, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Service } from '../../tests/service.ts';
import { createClient } from '../client.ts';
import { folder } from './folder.ts';

let service: Service;
let place: string;

beforeEach(async () => {
	service = await new Service().start();
	place = path.join(await mkdtemp(path.join(tmpdir(), 'integrationnorden-mirror-')), 'copy');
	service.publish('practices', { id: 'a', title: 'Þetta er “Alfa”' });
	service.publish('testimonies', { id: 't', quote: 'Told in confidence' });
});
afterEach(async () => {
	await service.stop();
	await rm(path.dirname(place), { recursive: true });
});

const wanted = { types: ['practices', 'testimonies'], locales: ['sv', 'is'] } as const;
const mirror = () => createClient({ baseUrl: service.url, retries: 0 }).mirror({ target: folder(place), ...wanted });
const files = async () =>
	(await readdir(place, { recursive: true })).filter((name) => name.endsWith('.json')).toSorted();

test('each document is one readable file per language, in a folder of its collection', async () => {
	await mirror();
	expect(await files()).toEqual([
		'.mirror.json',
		'practices/a.is.json',
		'practices/a.sv.json',
		'testimonies/t.is.json',
		'testimonies/t.sv.json',
	]);
	expect(await readFile(path.join(place, 'practices/a.is.json'), 'utf8')).toBe(
		'{\n\t"id": "a",\n\t"title": "Þetta er “Alfa”",\n\t"shownIn": "is"\n}\n',
	);
	expect(await readdir(place)).not.toContain('.mirror.lock');
});

test('a withdrawn story is nowhere left in the folder', async () => {
	await mirror();
	await writeFile(path.join(place, 'testimonies', '.t.sv.json.1f3a.tmp'), '{"quote":"Told in conf');
	service.retract('withdrawn', 'testimonies', 't');
	await mirror();
	expect(await readdir(path.join(place, 'testimonies'))).toEqual([]);
});

test('a file whose document is the same is not touched', async () => {
	await mirror();
	const file = path.join(place, 'practices/a.sv.json');
	await utimes(file, 1, 1);
	service.repeat(service.log[0]);
	await mirror();
	expect((await stat(file)).mtimeMs).toBe(1000);
});

test('what else lies in the folder is left alone', async () => {
	await mkdir(path.join(place, 'practices'), { recursive: true });
	for (const name of ['README.md', 'practices/notes.txt', 'practices/.hidden.sv.json'])
		await writeFile(path.join(place, name), 'ours');
	await mirror();
	service.retract('deleted', 'practices', 'a');
	await mirror();
	expect((await readdir(path.join(place, 'practices'))).toSorted()).toEqual(['.hidden.sv.json', 'notes.txt']);
	expect(await readdir(place)).toContain('README.md');
});

test('a damaged state is told, not guessed at', async () => {
	await mirror();
	for (const damage of ['{', '{"version":2}', '{"version":1,"baseUrl":"x","parts":{"a":"b"},"cursor":null}']) {
		await writeFile(path.join(place, '.mirror.json'), damage);
		await expect(mirror()).rejects.toThrow(/damaged/);
	}
});

test('a place that cannot be written to is told', async () => {
	await writeFile(place, 'a file, no folder');
	await expect(mirror()).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test('a document whose name could leave the folder is refused', async () => {
	const put = (id: string) => folder(place).put({ collection: 'practices', locale: 'sv', id }, { id } as never);
	for (const id of ['../up', 'a/b', 'a\\b', '.', '..', 'a\0', 'a'.repeat(65), 'nul:', ''])
		await expect(put(id)).rejects.toThrow('No file can be called');
});

test('two mirrors never work in one folder at the same time; a dead one does not keep it', async () => {
	const lock = path.join(place, '.mirror.lock');
	const unlock = await folder(place).lock?.();
	await expect(mirror()).rejects.toThrow('Another mirror works in the same folder');
	await unlock?.();
	await mirror();

	const leave = async (owner: string) => {
		await mkdir(lock);
		await writeFile(path.join(lock, 'owner'), owner);
	};
	// The number of a process that cannot be, as one that was killed leaves it.
	await leave(`${hostname()} 4194305`);
	await mirror();
	// Our own number, as after a restart in a container.
	await leave(`${hostname()} ${process.pid}`);
	await mirror();
	// Of another machine: as long as it gives a sign of life.
	await leave('elsewhere 1');
	await expect(mirror()).rejects.toThrow('Another mirror works in the same folder');
	await utimes(lock, 1, 1);
	await mirror();
	expect(await readdir(place)).not.toContain('.mirror.lock');
});

test('of many mirrors that start at once after one was killed, one works', async () => {
	await mkdir(path.join(place, '.mirror.lock'), { recursive: true });
	await writeFile(path.join(place, '.mirror.lock/owner'), `${hostname()} 4194305`);
	const outcomes = await Promise.allSettled(Array.from({ length: 20 }, async () => folder(place).lock?.()));
	expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
