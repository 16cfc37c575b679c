import type { Change, ChangesPage } from '@repo/types/contracts';

const isOver = (count: number, seen: readonly Change[]) => seen.length >= count;

/** Follows the log by long polls until so many entries came. */
export const followByPolls = async (url: string, count: number): Promise<Change[]> => {
	const seen: Change[] = [];
	while (!isOver(count, seen)) {
		const since = seen.at(-1)?.cursor;
		const address = `${url}/api/changes?limit=7${since === undefined ? '' : `&since=${since}`}`;
		const response = await fetch(address, { headers: { Prefer: 'wait=30' } });
		seen.push(...((await response.json()) as ChangesPage).changes);
	}
	return seen;
};

/** Follows the log as a stream of events until so many came; breaks the connection off now and then, and resumes. */
export const followByEvents = async (url: string, count: number): Promise<Change[]> => {
	const seen: Change[] = [];
	for (let connection = 1; !isOver(count, seen); connection += 1) {
		const abort = new AbortController();
		const last = seen.at(-1)?.cursor;
		const response = await fetch(`${url}/api/changes`, {
			headers: { Accept: 'text/event-stream', ...(last !== undefined && { 'Last-Event-ID': last }) },
			signal: abort.signal,
		});
		const enough = Math.min(count, connection * 40);
		let text = '';
		const decoder = new TextDecoder();
		for await (const chunk of response.body as ReadableStream<Uint8Array>) {
			text += decoder.decode(chunk, { stream: true });
			const events = text.split('\n\n');
			text = events.pop() ?? '';
			for (const event of events) {
				const data = /^data: (.*)$/m.exec(event)?.[1];
				if (data !== undefined) seen.push(JSON.parse(data) as Change);
			}
			if (isOver(enough, seen)) break;
		}
		abort.abort();
	}
	return seen;
};
