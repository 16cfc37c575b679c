import type * as FileSystem from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { Service } from '../../tests/service.ts';
import { createClient } from '../client.ts';

/** Between which two steps on the file system the process dies. */
const death = vi.hoisted(() => ({
	stepsLeft: Infinity,
	/** What the system closes for a process that is dead. */
	open: new Set<FileSystem.FileHandle>(),
	happen: () => {},
	/** Never comes back when its time has come: nothing of a killed process runs on, no `catch` and no `finally`. */
	async pass<T>(step: () => Promise<T>): Promise<T> {
		if (this.stepsLeft-- !== 0) return step();
		this.happen();
		return new Promise<never>(() => undefined);
	},
	/** A text takes two steps. */
	async passTwice(text: string, write: (part: string) => Promise<void>): Promise<void> {
		await this.pass(() => write(text.slice(0, text.length / 2)));
		await this.pass(() => write(text));
	},
}));

vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof FileSystem>();
	return {
		...real,
		mkdir: (...args: Parameters<typeof real.mkdir>) => death.pass(() => real.mkdir(...args)),
		writeFile: (file: string, text: string) => death.passTwice(text, (part) => real.writeFile(file, part)),
		rename: (...args: Parameters<typeof real.rename>) => death.pass(() => real.rename(...args)),
		rm: (...args: Parameters<typeof real.rm>) => death.pass(() => real.rm(...args)),
		open: async (...args: Parameters<typeof real.open>) => {
			const handle = await death.pass(() => real.open(...args));
			const { close } = handle;
			death.open.add(handle);
			handle.close = () => {
				death.open.delete(handle);
				return close.call(handle);
			};
			handle.writeFile = (text: string) =>
				death.passTwice(text, async (part) => {
					await handle.truncate();
					await handle.write(part, 0);
				});
			// The step without its wait for the disk: what is tested is the death of a process, not of a machine.
			handle.sync = () => death.pass(() => Promise.resolve());
			return handle;
		},
	};
});

const secret = 'Told in confidence';
const wanted = { types: ['practices', 'testimonies'], locales: ['sv', 'is'] } as const;

/** Runs a mirror that knows nothing of those before it, as a new process does. */
const run = async (service: Service, place: string): Promise<'done' | 'killed'> => {
	vi.resetModules();
	const { folder } = await import('./folder.ts');
	const killed = new Promise<'killed'>((resolve) => {
		death.happen = () => resolve('killed');
	});
	const done = createClient({ baseUrl: service.url, retries: 0 })
		.mirror({ target: folder(place), ...wanted })
		.then(() => 'done' as const);
	const end = await Promise.race([done, killed]);
	for (const handle of death.open) await handle.close();
	return end;
};

const contents = async (place: string) => {
	const names = (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
	const texts = await Promise.all(
		names.map(async ({ parentPath, name }) => {
			const file = path.join(parentPath, name);
			return [path.relative(place, file), await readFile(file, 'utf8')] as const;
		}),
	);
	return new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** A killed mirror may leave unfinished files, but none under a document’s name. */
const expectWholeFiles = async (place: string) => {
	for (const [name, text] of await contents(place)) if (name.endsWith('.json')) JSON.parse(text);
};

test('a mirror killed between any two steps goes on from there: all is right at the end', async () => {
	const folders = await mkdtemp(path.join(tmpdir(), 'integrationnorden-killed-'));
	let kills = 0;
	for (let steps = 0, isOver = false; !isOver; steps++) {
		const service = await new Service().start();
		const place = path.join(folders, String(steps));
		service.publish('practices', { id: 'a', title: 'Alfa' });
		service.publish('testimonies', { id: 't', quote: secret });

		death.stepsLeft = steps;
		const first = await run(service, place);
		await expectWholeFiles(place).catch((cause: NodeJS.ErrnoException) => expect(cause.code).toBe('ENOENT'));
		service.publish('practices', { id: 'a', title: 'Alfa 2' });
		service.publish('practices', { id: 'c', title: 'Gamma' });
		service.retract('withdrawn', 'testimonies', 't');
		death.stepsLeft = steps;
		const second = await run(service, place);
		await expectWholeFiles(place).catch((cause: NodeJS.ErrnoException) => expect(cause.code).toBe('ENOENT'));

		death.stepsLeft = Infinity;
		expect(await run(service, place)).toBe('done');
		const kept = await contents(place);
		expect([...kept.keys()]).toEqual([
			'.mirror.json',
			'practices/a.is.json',
			'practices/a.sv.json',
			'practices/c.is.json',
			'practices/c.sv.json',
		]);
		expect(JSON.parse(kept.get('practices/a.sv.json') ?? '')).toMatchObject({
			title: 'Alfa 2',
		});
		expect([...kept.values()].join()).not.toContain(secret);
		await service.stop();
		kills += [first, second].filter((end) => end === 'killed').length;
		isOver = first === 'done' && second === 'done';
	}
	expect(kills).toBeGreaterThan(100);
	await rm(folders, { recursive: true });
}, 60_000);
