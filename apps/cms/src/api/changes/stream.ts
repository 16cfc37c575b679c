import { once } from 'node:events';
import type { Change } from '@repo/types/contracts';
import type { Response } from 'express';
import type { ChangeLog, LogPage, PageOptions } from '../../changes/index.ts';
import { untilGone } from './waiting.ts';

/** Keeps proxies from taking the silence for the end. */
const defaultHeartbeatMs = 15_000;
/** A page of events that nobody has taken by then is for nobody: whoever reads again resumes by cursor. */
const defaultStalledMs = 60_000;

const eventOf = (change: Change) => `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;

interface StreamOptions {
	log: Pick<ChangeLog, 'page' | 'waitBeyond' | 'closed'>;
	options: PageOptions;
	response: Response;
	onPage?: (since: number, page: LogPage) => void;
	heartbeatMs?: number;
	stalledMs?: number;
}

/**
 * Server-sent events: everything after `options.after`, then what comes, until the caller or the service leaves. At most one
 * page is kept for a reader who is slower than the log, and one who does not read at all is dropped.
 */
export const streamChanges = async ({
	log,
	options,
	response,
	onPage,
	heartbeatMs = defaultHeartbeatMs,
	stalledMs = defaultStalledMs,
}: StreamOptions): Promise<void> => {
	const gone = untilGone(response, log);
	response.set({
		'Content-Type': 'text/event-stream; charset=utf-8',
		// Compression would hold events back.
		'Cache-Control': 'no-store, no-transform',
		'X-Accel-Buffering': 'no',
	});
	response.flushHeaders();

	const send = async (text: string) => {
		if (response.write(text)) return;
		const stalled = setTimeout(() => response.destroy(), stalledMs);
		await once(response, 'drain', { signal: gone }).catch(() => undefined);
		clearTimeout(stalled);
	};
	const heartbeat = setInterval(() => response.writableNeedDrain || response.write(':\n\n'), heartbeatMs);
	try {
		await send('retry: 5000\n\n');
		for (let { after } = options; !gone.aborted;) {
			const page = await log.page({ ...options, after });
			if (page.changes.length > 0) await send(page.changes.map(eventOf).join(''));
			if (gone.aborted) break;
			onPage?.(after, page);
			after = page.next ?? Math.max(after, page.newest);
			if (page.next === null) await log.waitBeyond(after, gone);
		}
	} finally {
		clearInterval(heartbeat);
		response.end();
	}
};
