import { readJson } from './answers.ts';
import { ConnectionError } from './errors.ts';
import { pause } from './pause.ts';
import type { Send } from './request.ts';
import type { Change, ChangesOptions, ChangesPage } from './types.ts';

/** As long as the service holds a question open. */
const waitSeconds = 25;
/** Between questions to a service that answers "nothing new" at once instead of waiting. */
const idleMs = 5_000;

interface PageOptions extends Omit<ChangesOptions, 'live'> {
	/** At the end of the log, wait so long for another entry. */
	waitSeconds?: number;
}

export const readChanges = async (send: Send, options: PageOptions): Promise<ChangesPage> => {
	const { since, types, limit, signal, waitSeconds: wait = 0 } = options;
	const path = '/api/changes';
	const page = await readJson<ChangesPage>(send, {
		path,
		query: { since, types: types?.join(','), limit },
		...(wait > 0 && { headers: { prefer: `wait=${wait}` } }),
		extraMs: wait * 1000,
		signal,
		isFresh: true,
	});
	if (!Array.isArray(page.changes) || page.next === undefined) throw new ConnectionError(path, page);
	return page;
};

/** Where to go on after a page; where it began when it is empty. */
export const cursorAfter = (page: ChangesPage, since: string | undefined): string | undefined =>
	page.next ?? page.changes.at(-1)?.cursor ?? since;

/** Page after page of the log; with `live`, on and on, asking again as soon as the service has answered. */
export async function* changePages(
	send: Send,
	{ live = false, since, ...rest }: ChangesOptions = {},
): AsyncGenerator<ChangesPage, void, undefined> {
	let isAtEnd = false;
	for (let cursor = since; ;) {
		const askedAt = Date.now();
		const page = await readChanges(send, { ...rest, since: cursor, waitSeconds: isAtEnd ? waitSeconds : 0 });
		cursor = cursorAfter(page, cursor);
		yield page;
		if (page.next === null && !live) return;
		const isUnheld = isAtEnd && page.changes.length === 0 && Date.now() - askedAt < idleMs;
		if (isUnheld) await pause(idleMs, rest.signal);
		isAtEnd = page.next === null;
	}
}

export async function* iterateChanges(send: Send, options?: ChangesOptions): AsyncGenerator<Change, void, undefined> {
	for await (const { changes } of changePages(send, options)) yield* changes;
}
