import { createClient } from '../client.ts';
import type { MirrorProgress } from '../mirror/types.ts';
import { folder } from '../node/folder.ts';
import { connectionOf, localesOf, needed, parse, typesOf, type Surroundings } from './arguments.ts';

export const mirrorHelp = `Usage: integrationnorden mirror --out <folder> --base-url <address> [options]

Copies everything published into a folder and keeps the copy right: what is changed is read again, what is unpublished,
deleted or withdrawn goes. Run it again to bring the copy up to date; it may be stopped at any time.

  --out <folder>      where the copy is; made when it is missing
  --base-url <url>    the service, such as https://cms.example.org (or INTEGRATIONNORDEN_URL)
  --types <list>      such as practices,conferences; everything when left out
  --locale <list>     such as sv,en; all languages when left out
  --watch             go on and apply changes as they happen, until Ctrl-C
  --fresh             read everything again
  --help              this text

INTEGRATIONNORDEN_KEY  the key of an agency, if you have one

Files: <folder>/<type>/<id>.<locale>.json, each one document in one language.
Exit codes: 0 the copy is up to date, 1 it could not be brought up to date, 2 wrong options.`;

const seconds = (ms: number) => `${Math.max(1, Math.round(ms / 1000))} s`;

const tell = (progress: MirrorProgress): string | undefined => {
	switch (progress.step) {
		case 'exported':
			return `${progress.collection} in ${progress.locale}: ${progress.documents} documents`;
		case 'dropped':
			return `${progress.collection} in ${progress.locale}: no longer wanted, ${progress.documents} documents removed`;
		case 'changed':
			return `${progress.change.at} ${progress.change.collection}/${progress.change.id} ${progress.change.kind}`;
		case 'waiting':
			return `Next try in ${seconds(progress.delayMs)}: ${progress.error.message}`;
		case 'restarted':
			return 'The service does not know where this copy was: reading everything again.';
		case 'current':
			return undefined;
	}
};

export const mirrorCommand = async (args: readonly string[], { env, print, signal }: Surroundings): Promise<number> => {
	const options = parse(args, {
		out: { type: 'string' },
		'base-url': { type: 'string' },
		types: { type: 'string' },
		locale: { type: 'string' },
		watch: { type: 'boolean', default: false },
		fresh: { type: 'boolean', default: false },
	});
	const out = needed('--out', options.out);
	const connection = connectionOf(options['base-url'], env);
	const subject = { target: folder(out), types: typesOf(options.types), locales: localesOf(options.locale) };
	const { watch, fresh } = options;

	let isTold = false;
	const onProgress = (progress: MirrorProgress) => {
		const line = tell(progress);
		if (line !== undefined) print(line);
		if (progress.step !== 'current' || !watch || isTold) return;
		isTold = true;
		print(`Up to date; waiting for changes. Ctrl-C ends.`);
	};
	print(`Copying ${connection.baseUrl} to ${out}`);
	try {
		const { written, removed } = await createClient(connection).mirror({
			...subject,
			watch,
			fresh,
			signal,
			onProgress,
		});
		print(`Up to date: ${written} written, ${removed} removed.`);
		return 0;
	} catch (cause) {
		if (!watch || !signal.aborted) throw cause;
		print('Stopped. The next run goes on from here.');
		return 0;
	}
};
