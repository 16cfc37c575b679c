import { Agent, get } from 'node:http';
import { Stop } from '../processes.ts';
import { median } from './figures.ts';

export interface Asked {
	requests: number;
	requestsPerSecond: number;
	p50Ms: number;
}

const ask = (address: string, agent: Agent): Promise<void> =>
	new Promise((resolve, reject) => {
		get(address, { agent }, (response) => {
			response.resume();
			response.on('error', reject);
			response.on('end', () => {
				if (response.statusCode === 200) resolve();
				else reject(new Stop(`${address} answered ${response.statusCode}.`));
			});
		}).on('error', reject);
	});

export interface AskOptions {
	seconds: number;
	connections: number;
}

/**
 * Asks for one address after the other. What takes milliseconds to make keeps the service busy, not us, so this needs no
 * process of its own.
 */
export const createAsking = (pathOf: (index: number) => string) => {
	const next = new Map<string, number>();
	return async (origin: string, { seconds, connections }: AskOptions): Promise<Asked> => {
		const agent = new Agent({ keepAlive: true, maxSockets: connections });
		const startedAt = performance.now();
		const durations: number[] = [];
		const askOn = async () => {
			while (performance.now() < startedAt + seconds * 1000) {
				const index = next.get(origin) ?? 0;
				next.set(origin, index + 1);
				const askedAt = performance.now();
				await ask(origin + pathOf(index), agent);
				durations.push(performance.now() - askedAt);
			}
		};
		await Promise.all(Array.from({ length: connections }, askOn));
		const elapsed = (performance.now() - startedAt) / 1000;
		agent.destroy();
		return { requests: durations.length, requestsPerSecond: durations.length / elapsed, p50Ms: median(durations) };
	};
};
