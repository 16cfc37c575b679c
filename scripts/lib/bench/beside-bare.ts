import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { anyPort } from '../ports.ts';
import { launch, stopAll, untilAnswers } from '../processes.ts';
import { record, type Target } from './answers.ts';
import { median } from './figures.ts';
import { load, type Load } from './load.ts';
import type { Settings } from './settings.ts';

export interface BesideBare {
	/** Requests per second, in per cent of what the bare server answers. */
	percent: number;
	bytes: number;
	product: Load[];
	bare: Load[];
}

const server = path.join(import.meta.dirname, 'bare-server.ts');

/**
 * Asks the product and a bare server that sends the same bytes, by turns: whatever else the machine does meanwhile
 * slows both, and the middle round is told.
 */
export const besideBare = async (target: Target, settings: Settings): Promise<BesideBare> => {
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

	const product: Load[] = [];
	const bare: Load[] = [];
	for (let round = 0; round < settings.rounds; round += 1) {
		product.push(await load(target, settings));
		bare.push(await load(bareTarget, settings));
	}
	await stopAll([child]);
	const shares = product.map(
		({ requestsPerSecond }, round) => (100 * requestsPerSecond) / (bare[round]?.requestsPerSecond ?? NaN),
	);
	return { percent: median(shares), bytes: Buffer.from(answer.body, 'base64').length, product, bare };
};
