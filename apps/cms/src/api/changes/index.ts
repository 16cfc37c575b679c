import type { ChangesPage } from '@repo/types/contracts';
import type { Request, RequestHandler, Response } from 'express';
import { writeCursor, type ChangeLog, type LogPage, type PageOptions } from '../../changes/index.ts';
import type { ApiContext } from '../context.ts';
import { addLicence, licenceOf } from '../licence.ts';
import { readQuery } from '../query.ts';
import { sendTagged } from '../send-tagged.ts';
import { guardCursor, readParameters, waitOf } from './parameters.ts';
import { streamChanges } from './stream.ts';
import { createWaitingRoom, untilGone } from './waiting.ts';

/** The first page that is not empty, or an empty one when the time is up. */
const waitForPage = async (log: ChangeLog, options: PageOptions, signal: AbortSignal): Promise<LogPage> => {
	for (let { after } = options; ;) {
		const page = await log.page({ ...options, after });
		if (page.changes.length > 0 || signal.aborted) return page;
		after = Math.max(after, page.newest);
		await log.waitBeyond(after, signal);
	}
};

const wantsEvents = (request: Request) =>
	request.method === 'GET' && request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';

/** For the agency whose key it is: how far it has come. */
const noteSync = ({ noteSync: note }: Request, since: number, { changes, next, newest }: LogPage) =>
	note?.({ kind: 'changes', since, to: next ?? Math.max(since, newest), isUpToDate: changes.length === 0 });

const bodyOf = ({ changes, next }: LogPage): ChangesPage => ({
	changes,
	next: next === null ? null : writeCursor(next),
});

/** A page as it is now: whoever has it already is told so. */
const sendPage = (page: LogPage, request: Request, response: Response) =>
	sendTagged(request, response, {
		body: JSON.stringify(bodyOf(page)),
		type: 'application/json; charset=utf-8',
		modified: page.newestAt === undefined ? Date.now() : Date.parse(page.newestAt),
		vary: 'Accept, Prefer',
	});

/** `GET /api/changes`: what happened to published documents, in order, as a page, a long poll or a stream of events. */
export const answerChanges = ({ log }: Pick<ApiContext, 'log'>, room = createWaitingRoom()): RequestHandler => {
	return async (request, response) => {
		const options = await readParameters(readQuery(request), log);
		response.vary('Accept').vary('Prefer');
		addLicence(response, licenceOf('changes'));
		if (wantsEvents(request)) {
			const last = request.headers['last-event-id'];
			const after = last === undefined || last === '' ? options.after : await guardCursor(last, 'Last-Event-ID', log);
			const leave = room.enter(request.quota?.caller);
			const onPage = (since: number, page: LogPage) => noteSync(request, since, page);
			await streamChanges({ log, options: { ...options, after }, response, onPage }).finally(leave);
			return;
		}
		const seconds = request.method === 'GET' ? waitOf(request.headers.prefer as string | undefined) : undefined;
		if (seconds === undefined) {
			const page = await log.page(options);
			noteSync(request, options.after, page);
			await sendPage(page, request, response);
			return;
		}
		const leave = room.enter(request.quota?.caller);
		const page = await waitForPage(log, options, untilGone(response, log, seconds * 1000)).finally(leave);
		noteSync(request, options.after, page);
		response.set({ 'Cache-Control': 'no-store', 'Preference-Applied': `wait=${seconds}` }).json(bodyOf(page));
	};
};
