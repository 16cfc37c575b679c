import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locale, PublicCollection } from '@integrationnorden/client';
import { launch, root, run } from '../processes.ts';

const client = createRequire(path.join(root, 'package.json')).resolve('@integrationnorden/client');
const program = path.join(path.dirname(client), 'cli.js');

export const types = ['themes', 'practices', 'news', 'testimonies', 'media'] as const satisfies PublicCollection[];
export const locales = ['en', 'sv'] as const satisfies Locale[];

/** The program that agencies run, as a process that is killed now and then. */
export class Mirror {
	readonly folder: string;
	kills = 0;
	readonly #arguments: readonly string[];
	readonly #log: number;
	#child: ChildProcess | undefined;

	constructor(baseUrl: string, scratch: string) {
		this.folder = path.join(scratch, 'copy');
		const subject = ['--types', types.join(','), '--locale', locales.join(',')];
		this.#arguments = ['--out', this.folder, '--base-url', baseUrl, ...subject];
		this.#log = openSync(path.join(scratch, 'mirror.log'), 'a');
	}

	watch(): void {
		const output = ['ignore', this.#log, this.#log] as const;
		this.#child = launch(process.execPath, [program, 'mirror', ...this.#arguments, '--watch'], { stdio: [...output] });
	}

	/** Ends it in the middle of whatever it does. */
	async kill(): Promise<void> {
		const child = this.#child;
		if (child === undefined) return;
		// One that has ended by itself is told by `hasEnded`.
		if (child.exitCode === null && child.signalCode === null) {
			const ended = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGKILL');
			await ended;
		}
		this.kills += 1;
		this.#child = undefined;
	}

	/** A mirror that watches never ends by itself. */
	get hasEnded(): boolean {
		return this.#child !== undefined && this.#child.exitCode !== null;
	}

	/** Brings the copy up to date. Throws with what the program says when it cannot. */
	catchUp(): Promise<void> {
		return run(process.execPath, [program, 'mirror', ...this.#arguments]);
	}

	/** Throws with the differences where there are any. */
	verify(): Promise<void> {
		return run(process.execPath, [program, 'verify', ...this.#arguments]);
	}

	/** Each file of the copy by its name, such as `practices/….sv.json`. */
	async files(): Promise<Map<string, string>> {
		const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
		const files = new Map<string, string>();
		for (const entry of entries) {
			if (!entry.isFile()) continue;
			const file = path.join(entry.parentPath, entry.name);
			files.set(path.relative(this.folder, file), await readFile(file, 'utf8'));
		}
		return files;
	}
}
