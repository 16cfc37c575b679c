import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { anyPort } from '../ports.ts';
import { launch, stopAll, untilAnswers } from '../processes.ts';
import { record, type Target } from './answers.ts';
import { median } from './figures.ts';
import { cpuMilliseconds, load, type Load } from './load.ts';
import type { Running, Settings } from './settings.ts';
import type { ChildProcess } from 'node:child_process';

export interface BesideBare {
	/** Requests per second, in per cent of what the bare server answers. */
	percent: number;
	/** CPU time that the bare server needs for an answer, in per cent of what the product needs. */
	cpuPercent: number;
	bytes: number;
	product: Measured[];
	bare: Measured[];
}

interface Measured extends Load {
	cpuMicroseconds: number;
}

const measure = async (target: Target, { pid }: ChildProcess, settings: Settings): Promise<Measured> => {
	const before = await cpuMilliseconds(pid);
	const measured = await load(target, settings);
	const cpuMs = (await cpuMilliseconds(pid)) - before;
	return { ...measured, cpuMicroseconds: (1000 * cpuMs) / measured.requests };
};

const server = path.join(import.meta.dirname, 'bare-server.ts');

/**
 * Asks the product and a bare server that sends the same bytes, by turns: whatever else the machine does meanwhile
 * slows both, and the middle round is told.
 */
export const besideBare = async (target: Target, service: Running, settings: Settings): Promise<BesideBare> => {
	const warmUp = { ...settings, seconds: 1 };
	await load(target, warmUp);
	const answer = await record(target);
	const file = path.join(settings.scratch, 'answer.json');
	writeFileSync(file, JSON.stringify([answer]));
	const port = await anyPort();
	const origin = `http://localhost:${port}`;
	const child = launch(process.execPath, [server, String(port), file], { stdio: 'ignore' });
	await untilAnswers(origin + target.path, child);
	const bareTarget = { ...target, origin };
	await load(bareTarget, warmUp);

	const product: Measured[] = [];
	const bare: Measured[] = [];
	for (let round = 0; round < settings.rounds; round += 1) {
		product.push(await measure(target, service.child, settings));
		bare.push(await measure(bareTarget, child, settings));
	}
	await stopAll([child]);
	const shares = (figure: 'requestsPerSecond' | 'cpuMicroseconds') =>
		product.map((ours, round) => (100 * ours[figure]) / (bare[round]?.[figure] ?? NaN));
	return {
		percent: median(shares('requestsPerSecond')),
		cpuPercent: 10_000 / median(shares('cpuMicroseconds')),
		bytes: Buffer.from(answer.body, 'base64').length,
		product,
		bare,
	};
};
