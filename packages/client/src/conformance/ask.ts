import { readLines } from '../lines.ts';
import { pause } from '../pause.ts';
import { must, parse, type Probe } from './check.ts';

const longestWaitMs = 60_000;

interface AskOptions {
	base: string;
	apiKey: string | undefined;
	fetch: typeof globalThis.fetch;
	signal: AbortSignal | undefined;
	timeoutMs: number;
}

/** Asks as it is told to; waits when it is told to be patient, as anybody’s program should. */
export const createAsking = (options: AskOptions): Pick<Probe, 'get' | 'readEvent'> => {
	const { base, apiKey, fetch, signal, timeoutMs } = options;

	const ask = async (path: string, { headers, ...init }: RequestInit & { headers?: Record<string, string> }) => {
		const url = new URL(path, `${base}/`).href;
		for (;;) {
			const limit = AbortSignal.timeout(timeoutMs);
			const response = await fetch(url, {
				...init,
				headers: { ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}), ...headers },
				redirect: 'manual',
				signal: signal ? AbortSignal.any([signal, limit]) : limit,
			});
			const waitMs = Number(response.headers.get('retry-after') ?? NaN) * 1000;
			if (response.status !== 429 || !(waitMs <= longestWaitMs)) return { url, response };
			await response.body?.cancel();
			await pause(waitMs, signal);
		}
	};

	return {
		get: async (path, given = {}) => {
			const { url, response } = await ask(path, given);
			const text = await response.text();
			return { url, status: response.status, headers: response.headers, text, json: () => parse(url, text) };
		},
		readEvent: async (path) => {
			const { url, response } = await ask(path, { headers: { accept: 'text/event-stream' } });
			must(response.status === 200 && response.body, `${url} answers ${response.status}, not 200`);
			const type = response.headers.get('content-type') ?? '';
			const lines: string[] = [];
			for await (const line of readLines(response.body, { path, idleMs: timeoutMs, signal })) {
				const isEnd = line.trim() === '';
				if (isEnd && lines.some((each) => each.startsWith('data:'))) break;
				if (!isEnd) lines.push(line.replace(/\r$/, ''));
			}
			return { type, text: lines.join('\n') };
		},
	};
};
