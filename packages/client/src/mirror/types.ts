import type { Locale } from '@repo/i18n';
import type { Change, Doc, PublicCollection } from '../types.ts';

/** One document in one language. */
export interface Copy {
	collection: PublicCollection;
	locale: Locale;
	id: string;
}

/** How far a mirror has come. Plain JSON; keep it as it is. */
export interface MirrorState {
	version: 1;
	/** The service that is copied. */
	baseUrl: string;
	/** Per `{collection}.{locale}` whether all of it is there. */
	parts: Record<string, 'begun' | 'complete'>;
	/** The place in the change log up to which everything is in the copy. */
	cursor: string | null;
}

/**
 * Where a copy is kept. Every call may come again with the same values: after a crash, the mirror repeats what it is not
 * sure of. A call that throws ends the mirror; the next run goes on where this one was.
 */
export interface MirrorTarget {
	/** What `save` was last given; nothing before the first run. */
	load(): Promise<MirrorState | undefined>;
	/** Called after the effects that the state speaks of. */
	save(state: MirrorState): Promise<void>;
	/** Keep this document; `change` says why, unless it comes from the export. */
	put(copy: Copy, document: Doc<PublicCollection>, change?: Change): Promise<void>;
	/** Keep nothing of this document any longer, whether there is something of it or not. */
	remove(copy: Copy, change?: Change): Promise<void>;
	/** What is kept of one collection in one language. */
	ids(collection: PublicCollection, locale: Locale): Promise<Iterable<string>>;
	/** What is kept of a document, for `verify`; without it only ids are compared. */
	read?(copy: Copy): Promise<unknown>;
	/** Keeps a second mirror away from the same place; answers with what lets it in again. */
	lock?(): Promise<() => Promise<void>>;
}

export type MirrorProgress =
	/** One collection in one language is complete. */
	| { step: 'exported'; collection: PublicCollection; locale: Locale; documents: number }
	/** One that is no longer wanted is gone. */
	| { step: 'dropped'; collection: PublicCollection; locale: Locale; documents: number }
	| { step: 'changed'; change: Change }
	/** Nothing more to do at this moment. */
	| { step: 'current'; cursor: string }
	/** The service does not answer, or asks for patience. */
	| { step: 'waiting'; error: Error; delayMs: number }
	/** The service no longer knows the cursor, as after a restored backup: everything is read again. */
	| { step: 'restarted'; error: Error };

interface MirrorSubject {
	target: MirrorTarget;
	/** All collections when left out. */
	types?: readonly PublicCollection[];
	/** All languages when left out. */
	locales?: readonly Locale[];
	signal?: AbortSignal;
}

export interface MirrorOptions extends MirrorSubject {
	/** Go on for ever: changes are applied as they happen. Otherwise the mirror ends when it is up to date. */
	watch?: boolean;
	/** Read everything again, whatever the state says. */
	fresh?: boolean;
	onProgress?: (progress: MirrorProgress) => void;
}

export interface MirrorResult {
	written: number;
	removed: number;
	cursor: string;
}

export type VerifyOptions = MirrorSubject;

export interface Difference extends Copy {
	/** Only the service has it, only the copy has it, or both have it with another content. */
	kind: 'missing' | 'extra' | 'different';
}

export interface VerifyResult {
	isSame: boolean;
	/** Documents of the service, each counted once per language. */
	compared: number;
	differences: Difference[];
	/** How many more are not the same because they changed since the mirror last ran: its next run brings them. */
	pending: number;
}
