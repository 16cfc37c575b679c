import { once } from 'node:events';
import type { Change } from '@repo/types/contracts';
import type { Response } from 'express';
import type { ChangeLog, LogPage, PageOptions } from '../../changes/index.ts';
import { untilGone } from './waiting.ts';

/** Keeps proxies from taking the silence for the end. */
const heartbeatMs = 15_000;

const eventOf = (change: Change) => `id: ${change.cursor}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;

/** Server-sent events: everything after `options.after`, then what comes, until the caller or the service leaves. */
export const streamChanges = async (
	log: ChangeLog,
	options: PageOptions,
	response: Response,
	onPage: (since: number, page: LogPage) => void,
): Promise<void> => {
	const gone = untilGone(response, log);
	response.set({
		'Content-Type': 'text/event-stream; charset=utf-8',
		// Compression would hold events back.
		'Cache-Control': 'no-store, no-transform',
		'X-Accel-Buffering': 'no',
	});
	response.flushHeaders();

	const send = async (text: string) => {
		if (!response.write(text)) await once(response, 'drain', { signal: gone }).catch(() => undefined);
	};
	const heartbeat = setInterval(() => response.writableNeedDrain || response.write(':\n\n'), heartbeatMs);
	try {
		await send('retry: 5000\n\n');
		for (let { after } = options; !gone.aborted;) {
			const page = await log.page({ ...options, after });
			if (page.changes.length > 0) await send(page.changes.map(eventOf).join(''));
			onPage(after, page);
			after = page.next ?? Math.max(after, page.newest);
			if (page.next === null) await log.waitBeyond(after, gone);
		}
	} finally {
		clearInterval(heartbeat);
		response.end();
	}
};
