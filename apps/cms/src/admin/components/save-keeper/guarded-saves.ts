import { changedFields, conflictOf, type Conflict } from './changes.ts';
import { interceptFetch, plainFetch } from './intercept.ts';
import { lockHolder, takeLock } from './lock.ts';
import { readRefusal, type Refusal } from './refusal.ts';
import { savedBy } from './saved-by.ts';

type Fields = Record<string, unknown>;

export type SaveEvent =
	| { kind: 'saved'; sent: Fields }
	/** The service cannot be reached, or cannot save now; it is tried again. */
	| { kind: 'failing' }
	| { kind: 'refused'; refusal: Refusal; mine: Fields }
	| Locked
	| { kind: 'conflict'; conflict: Conflict; mine: Fields; updatedAt: string; by: string | undefined };

/** Somebody else writes here; whoever takes over has what was not saved sent again. */
export interface Locked {
	kind: 'locked';
	by: string | undefined;
	takeOver: () => Promise<void>;
}

export interface GuardedDocument {
	/** Path of the document in the API, and how it is saved there. */
	path: string;
	method: 'PATCH' | 'POST';
	/** Where the API says who is signed in. */
	mePath: string;
	/** As it was opened, or saved last from here. */
	known: Fields;
	/** Called with the words of a save that goes by itself, or without for another; what it gives is called when it is stored. */
	send: (words?: Fields) => () => void;
	tell: (event: SaveEvent) => void;
}

const longestWaitMs = 8000;

const isAway = ({ status }: Response) => status === 429 || status >= 500;

const sentIn = (body: RequestInit['body']): Fields => {
	const text = body instanceof FormData ? body.get('_payload') : body;
	return typeof text === 'string' ? (JSON.parse(text) as Fields) : {};
};

/** Until the connection is back, or it is time to try again. */
const pause = (ms: number) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, ms);
		addEventListener('online', () => (clearTimeout(timer), resolve()), { once: true });
	});

const isAutomatic = (url: URL) => url.searchParams.get('autosave') === 'true';

const never = new Promise<never>(() => undefined);

/**
 * Has every save of a document say which version it was written on, one save at a time. An automatic save that does not get through is tried until it does; one that would overwrite somebody
 * else's words waits for a decision.
 */
export const guardSaves = (guarded: GuardedDocument): (() => void) => {
	let turn: Promise<unknown> = Promise.resolve();

	/** A global that was never saved has no version yet. */
	const setCondition = (headers: Headers) => {
		const { updatedAt } = guarded.known;
		if (typeof updatedAt === 'string') headers.set('If-Match', `"${updatedAt}"`);
	};
	const readNow = async (url: URL): Promise<Fields | undefined> => {
		const query = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null' });
		const locale = url.searchParams.get('locale');
		if (locale) query.set('locale', locale);
		const answer = await plainFetch(`${url.pathname}?${query}`, { credentials: 'include' }).catch(() => undefined);
		return answer?.ok ? ((await answer.json()) as Fields) : undefined;
	};

	const refusalOf = async (answer: Response, mine: Fields): Promise<Refusal> => {
		const isForbidden = answer.status === 401 || answer.status === 403;
		const me = isForbidden
			? await plainFetch(guarded.mePath, { credentials: 'include' }).catch(() => undefined)
			: undefined;
		const who = me?.ok ? ((await me.json()) as { user?: unknown }) : undefined;
		return {
			...(await readRefusal(answer)),
			isPublishing: mine._status === 'published',
			isSignedOut: who !== undefined && !who.user,
			isUnsaved: changedFields(guarded.known, mine).length > 0,
		};
	};

	const send = async (url: URL, init: RequestInit, mine: Fields, noteStored: () => void): Promise<Response> => {
		for (let waitMs = 1000; ; waitMs = Math.min(2 * waitMs, longestWaitMs)) {
			const headers = new Headers(init.headers);
			setCondition(headers);
			const answer = await plainFetch(url, { ...init, headers }).catch((error: unknown) => error as Error);
			if (answer instanceof Error || isAway(answer)) {
				guarded.tell({ kind: 'failing' });
				if (!isAutomatic(url)) {
					if (answer instanceof Error) throw answer;
					return answer;
				}
				await pause(waitMs);
				continue;
			}
			const holder = answer.status === 409 ? await lockHolder(guarded.path) : undefined;
			if (holder) {
				const taken = Promise.withResolvers<void>();
				const takeOver = async () => {
					if (await takeLock(guarded.path)) taken.resolve();
				};
				guarded.tell({ kind: 'locked', ...holder, takeOver });
				if (!isAutomatic(url)) return answer;
				await taken.promise;
				continue;
			}
			if (answer.status === 412) {
				const theirs = await readNow(url);
				if (!theirs) {
					await pause(waitMs);
					continue;
				}
				const conflict = conflictOf(guarded.known, theirs, mine);
				if (!conflict) {
					guarded.known = theirs;
					continue;
				}
				const by = savedBy(theirs, guarded.known.updatedAt);
				guarded.tell({ kind: 'conflict', conflict, mine, updatedAt: String(theirs.updatedAt), by });
				// Whoever pressed a button is told at once; what goes by itself waits for the decision.
				return isAutomatic(url) ? never : answer;
			}
			if (!answer.ok) {
				guarded.tell({ kind: 'refused', refusal: await refusalOf(answer, mine), mine });
				return answer;
			}
			const { doc, result = doc } = (await answer.clone().json()) as { doc?: Fields; result?: Fields };
			if (result) guarded.known = { ...guarded.known, ...mine, ...result };
			noteStored();
			guarded.tell({ kind: 'saved', sent: mine });
			return answer;
		}
	};

	return interceptFetch((url, init) => {
		if (init?.method?.toUpperCase() !== guarded.method || url.pathname !== guarded.path) return undefined;
		const mine = sentIn(init.body);
		const noteStored = guarded.send(isAutomatic(url) ? mine : undefined);
		const sending = turn.then(() => send(url, init, mine, noteStored));
		turn = sending.catch(() => undefined);
		return sending;
	});
};
