import { isSame } from '../save-keeper/changes.ts';

/** A text of the other language: as it was when somebody began to change it, and as it is to be. */
export interface Edit {
	was: unknown;
	value: unknown;
}

export interface Problem {
	message: string;
	/** What somebody else wrote there meanwhile. */
	now?: unknown;
}

export type Edits = Readonly<Record<string, Edit>>;

export type Sent =
	/** The texts as they are stored now. */
	| { kind: 'saved'; values: Readonly<Record<string, unknown>> }
	/** The service cannot be reached, or cannot save now. */
	| { kind: 'away' }
	/** By key, what is wrong; what is not named could be saved. */
	| { kind: 'refused'; problems: Readonly<Record<string, Problem>> };

interface EditsOptions {
	/** Words of an earlier visit that were never stored. */
	kept?: Edits | undefined;
	send: (edits: Edits) => Promise<Sent>;
	/** Keeps them in this browser. */
	keep: (edits: Edits) => void;
}

export interface BesideState {
	/** What is not stored yet, by the key of its text. */
	edits: ReadonlyMap<string, Edit & { problem?: Problem }>;
	/** What was stored last: as it was sent, and as the service has it. An editor goes on with what it has itself. */
	stored: ReadonlyMap<string, { sent: unknown; kept: unknown }>;
	isFailing: boolean;
	/** When something was stored last; milliseconds since 1970. */
	savedAt: number | undefined;
}

/** After the last key, as in the form. */
const pauseMs = 2000;
const longestWaitMs = 8000;

/** What to show of a text that the service has as `stored`. */
export const shownOf = ({ edits, stored: known }: BesideState, key: string, stored: unknown): unknown => {
	const edit = edits.get(key);
	if (edit) return edit.value;
	const own = known.get(key);
	return own && isSame(own.kept, stored) ? own.sent : stored;
};

/** Saves the texts that are written beside the open language, by themselves, and keeps what could not be saved. */
export const besideEdits = ({ kept, send, keep }: EditsOptions) => {
	let state: BesideState = {
		edits: new Map(Object.entries(kept ?? {})),
		stored: new Map(),
		isFailing: false,
		savedAt: undefined,
	};
	const listeners = new Set<() => void>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isSending = false;
	let waitMs = 1000;

	const change = (next: Partial<BesideState>) => {
		state = { ...state, ...next };
		keep(Object.fromEntries([...state.edits].map(([key, { was, value }]) => [key, { was, value }])));
		for (const listener of listeners) listener();
	};
	const withEdit = (key: string, edit: (Edit & { problem?: Problem }) | undefined) => {
		const edits = new Map(state.edits);
		if (edit) edits.set(key, edit);
		else edits.delete(key);
		return edits;
	};
	/** What waits for nobody's decision. */
	const due = () => [...state.edits].filter(([, { problem }]) => !problem);
	const schedule = (ms: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => void flush(), ms);
	};

	const settle = (sent: Edits, answer: Exclude<Sent, { kind: 'away' }>) => {
		const edits = new Map(state.edits);
		for (const [key, { value }] of Object.entries(sent)) {
			const current = edits.get(key);
			if (!current) continue;
			if (answer.kind === 'refused') {
				const problem = answer.problems[key];
				if (problem) edits.set(key, { ...current, problem });
			} else if (isSame(current.value, value)) edits.delete(key);
			// Typed on meanwhile.
			else edits.set(key, { ...current, was: answer.values[key] ?? null });
		}
		return edits;
	};

	const flush = async (): Promise<void> => {
		clearTimeout(timer);
		const sent = Object.fromEntries(due().map(([key, { was, value }]) => [key, { was, value }]));
		if (isSending || Object.keys(sent).length === 0) return;
		isSending = true;
		const answer = await send(sent);
		isSending = false;
		if (answer.kind === 'away') {
			change({ isFailing: true });
			schedule(waitMs);
			waitMs = Math.min(2 * waitMs, longestWaitMs);
			return;
		}
		waitMs = 1000;
		const edits = settle(sent, answer);
		const stored = new Map(state.stored);
		if (answer.kind === 'saved') {
			for (const [key, { value }] of Object.entries(sent)) stored.set(key, { sent: value, kept: answer.values[key] });
		}
		change({ edits, stored, isFailing: false, ...(answer.kind === 'saved' && { savedAt: Date.now() }) });
		if (due().length > 0) schedule(answer.kind === 'saved' ? pauseMs : 0);
	};

	if (state.edits.size > 0) schedule(0);

	return {
		subscribe: (listener: () => void) => {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		read: () => state,
		/** `stored` is what the text said before anybody typed. */
		type: (key: string, value: unknown, stored: unknown) => {
			const edit = state.edits.get(key);
			const was = edit ? edit.was : stored;
			const isBack = isSame(value, was) && !isSending;
			// Another's words stay in question however much is typed; what was merely wrong is tried anew.
			const problem = edit?.problem && 'now' in edit.problem ? edit.problem : undefined;
			change({ edits: withEdit(key, isBack ? undefined : { was, value, ...(problem && { problem }) }) });
			schedule(pauseMs);
		},
		/** Writes over what somebody else wrote, which whoever decides has seen; theirs stays among the versions. */
		keepMine: (key: string) => {
			const edit = state.edits.get(key);
			if (!edit) return;
			change({ edits: withEdit(key, { was: edit.problem?.now ?? null, value: edit.value }) });
			schedule(0);
		},
		takeTheirs: (key: string) => change({ edits: withEdit(key, undefined) }),
		flush,
	};
};

export type BesideEdits = ReturnType<typeof besideEdits>;
