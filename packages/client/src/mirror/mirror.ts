import { locales as allLocales } from '@repo/i18n';
import { changePages, cursorAfter } from '../changes.ts';
import { collections } from '../collections.ts';
import { ApiError, isUnavailable } from '../errors.ts';
import { pause } from '../pause.ts';
import { applyChanges } from './apply.ts';
import { copyPart, dropPart } from './parts.ts';
import type { Source } from './source.ts';
import { Progress, type Part } from './state.ts';
import type { MirrorOptions, MirrorResult } from './types.ts';

const firstDelayMs = 1_000;
const longestDelayMs = 60_000;
/** How often a service that asks for patience is asked again, when nobody watches. */
const patience = 10;

const isLostCursor = (cause: unknown): cause is ApiError =>
	cause instanceof ApiError && cause.status === 400 && cause.problem.parameter === 'since';

const isBusy = (cause: unknown): cause is ApiError => cause instanceof ApiError && cause.status === 429;

/**
 * Makes a copy and keeps it right: first from the export, then from the change log. What was done is remembered after it is
 * done, so that a mirror that ends anywhere goes on from there and repeats at most one page.
 */
export const runMirror = async (source: Source, options: MirrorOptions): Promise<MirrorResult> => {
	const { target, types = collections, locales = allLocales, signal, watch = false, onProgress } = options;
	const wanted: Part[] = types.flatMap((collection) => locales.map((locale) => ({ collection, locale })));
	if (wanted.length === 0) throw new TypeError('A mirror needs at least one type and one locale');
	const isWanted = (part: Part) => types.includes(part.collection) && locales.includes(part.locale);
	const counts = { written: 0, removed: 0 };
	const work = { source, target, signal, counts };
	let hasRestarted = false;

	const pass = async (progress: Progress): Promise<void> => {
		for (const part of progress.parts) {
			if (isWanted(part)) continue;
			const documents = await dropPart(work, part);
			await progress.drop(part);
			onProgress?.({ step: 'dropped', ...part, documents });
		}
		await progress.begin(wanted);
		for (const part of wanted) {
			if (progress.isComplete(part)) continue;
			const { cursor, documents } = await copyPart(work, part);
			await progress.complete(part, cursor);
			onProgress?.({ step: 'exported', ...part, documents });
		}
		let since = progress.cursor ?? undefined;
		for await (const page of changePages(source.send, { since, types, live: watch, signal })) {
			await applyChanges(work, page.changes, { types, locales });
			const cursor = cursorAfter(page, since);
			if (cursor !== undefined && cursor !== since) await progress.moveTo(cursor);
			since = cursor;
			for (const change of page.changes) onProgress?.({ step: 'changed', change });
			if (page.next !== null) continue;
			hasRestarted = false;
			onProgress?.({ step: 'current', cursor: cursor ?? '' });
		}
	};

	const untilDone = async (progress: Progress): Promise<void> => {
		for (let failures = 0, seen = progress.cursor; ;) {
			try {
				return await pass(progress);
			} catch (error) {
				signal?.throwIfAborted();
				if (isLostCursor(error) && !hasRestarted) {
					hasRestarted = true;
					onProgress?.({ step: 'restarted', error });
					await progress.restart();
					continue;
				}
				failures = progress.cursor === seen ? failures + 1 : 1;
				seen = progress.cursor;
				const mayGoOn = watch ? isUnavailable(error) : isBusy(error) && failures <= patience;
				if (!mayGoOn) throw error;
				const asked = error instanceof ApiError ? error.retryAfterMs : undefined;
				const delayMs = asked ?? Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
				onProgress?.({ step: 'waiting', error: error as Error, delayMs });
				await pause(delayMs, signal);
			}
		}
	};

	signal?.throwIfAborted();
	const unlock = await target.lock?.();
	try {
		const progress = await Progress.load(target, source.baseUrl);
		if (options.fresh) await progress.restart();
		await untilDone(progress);
		return { ...counts, cursor: progress.cursor ?? '' };
	} finally {
		await unlock?.();
	}
};
