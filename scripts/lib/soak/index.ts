import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type Change } from '@integrationnorden/client';
import { run, Stop } from '../processes.ts';
import { createEditor, type Owned } from './editor.ts';
import { judge } from './judge.ts';
import { Mirror, types } from './mirror.ts';
import { createReader, readOwnWrite, type Complaints } from './public.ts';
import { Receivers } from './receivers.ts';
import { createRandom, type Random } from './random.ts';
import { Service } from './service.ts';
import { createStaff, Refused, type Staff } from './staff.ts';

interface SoakOptions {
	seconds: number;
	/** The same seed does the same things, as far as the machine lets it. Default: another one each time. */
	seed?: number;
	say: (line: string) => void;
}

const editors = 3;
const readers = 4;
/** Bounds beside the time: whatever happens, no more than this is done. */
const most = { steps: 1_500, reads: 20_000 };

/** How long receivers may take, at the end, to be told what they have missed: a worker that was killed holds its lease for a minute. */
const patienceMs = 150_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Does something again and again until the time is up or it was done often enough. */
const keepDoing = async (work: () => Promise<void>, deadline: number, most: number, pauseMs: () => number) => {
	let done = 0;
	for (; done < most && Date.now() < deadline; done++) {
		await work();
		await wait(pauseMs());
	}
	return done;
};

/** A step of an editor. One that is refused is a fault of ours or theirs; one that is not answered is a restart. */
const tolerantly = async (step: () => Promise<void>, complaints: Complaints) => {
	try {
		await step();
	} catch (cause) {
		if (cause instanceof Refused && cause.status !== 503) complaints.push(`An editor was refused: ${cause.message}`);
		await wait(250);
	}
};

/** Both ends of the product are ended in turn, politely and not. */
const disturb = async (service: Service, mirror: Mirror, random: Random, deadline: number, complaints: Complaints) => {
	for (let round = 0; ; round++) {
		await wait(random.between(8_000, 14_000));
		if (Date.now() > deadline - 10_000) return;
		if (mirror.hasEnded) complaints.push('The mirror ended by itself');
		await mirror.kill();
		mirror.watch();
		if (round % 2 === 1) await service.restart(round % 4 === 1 ? 'SIGKILL' : 'SIGTERM');
	}
};

const readLog = async (baseUrl: string): Promise<Change[]> => {
	const log: Change[] = [];
	for await (const change of createClient({ baseUrl }).changes({ types, limit: 500 })) log.push(change);
	return log;
};

interface End {
	service: Service;
	staff: Staff;
	mirror: Mirror;
	owned: readonly Owned[];
	log: readonly Change[];
}

const finish = async ({ service, staff, mirror, owned, log }: End): Promise<Complaints> => {
	await mirror.kill();
	await mirror.catchUp();
	await mirror.verify();
	return judge({ baseUrl: service.url, staff, mirror, owned, log });
};

/**
 * Minutes of what production is like: editors publish, correct, move, unpublish, delete and withdraw; readers read; an agency’s
 * mirror follows; receivers of webhooks fail; and CMS and mirror are killed over and over. At the end nothing that was confirmed
 * may be lost, nothing that was taken away may be left, and every receiver has been told everything. Throws a `Stop` that lists
 * what is wrong.
 */
export const soak = async ({ seconds, seed = Date.now() % 1_000_000, say }: SoakOptions): Promise<void> => {
	const scratch = await mkdtemp(path.join(tmpdir(), 'integrationnorden-soak-'));
	const random = createRandom(seed);
	const complaints: Complaints = [];
	let share = () => 0;
	const receivers = await Receivers.listen({ share: () => share(), complaints });
	const service = await Service.start(scratch, receivers.hosts);
	const mirror = new Mirror(service.url, scratch);
	try {
		const staff = createStaff(service.url);
		await staff.logIn();
		const before = (await readLog(service.url)).length;
		await receivers.subscribe(staff);
		mirror.watch();
		const [theme] = await staff.all('themes', 'trash=false');
		const writing = Array.from({ length: editors }, () =>
			createEditor({
				staff,
				random,
				theme: theme?.id ?? '',
				onConfirmed: (document) => readOwnWrite(service.url, document, complaints),
			}),
		);

		const deadline = Date.now() + seconds * 1000;
		share = () => 1 - (deadline - Date.now()) / (seconds * 1000);
		const [, ...counts] = await Promise.all([
			disturb(service, mirror, random, deadline, complaints),
			...writing.map(({ step }) =>
				keepDoing(
					() => tolerantly(step, complaints),
					deadline,
					most.steps / editors,
					() => random.between(50, 400),
				),
			),
			...Array.from({ length: readers }, () =>
				keepDoing(
					createReader({ baseUrl: service.url, pick: random.pick, complaints }),
					deadline,
					most.reads / readers,
					() => random.between(10, 60),
				),
			),
		]);
		const owned = writing.flatMap((editor) => editor.owned);
		const log = await readLog(service.url);
		complaints.push(...(await finish({ service, staff, mirror, owned, log })));
		const told = log.slice(before);
		await receivers.judge(told, complaints, patienceMs);

		const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
		const steps = sum(counts.slice(0, editors));
		const reads = sum(counts.slice(editors));
		say(
			`    ${seconds} s, seed ${seed}: ${steps} steps of editors, ${reads} reads, ${owned.length} documents, ` +
				`${told.length} changes told, ${receivers.failures} deliveries failed, ` +
				`${service.restarts} restarts of the CMS, ${mirror.kills} of the mirror`,
		);
		if (complaints.length > 0) {
			const logs = [path.join(scratch, 'cms.log'), path.join(scratch, 'mirror.log')];
			await run('tail', ['-n', '40', ...logs], { isLoud: true });
			throw new Stop([`${complaints.length} promises were not kept:`, ...complaints.slice(0, 30)].join('\n    '));
		}
	} finally {
		await mirror.kill();
		await service.stop();
		receivers.close();
	}
	await rm(scratch, { recursive: true, force: true });
};
