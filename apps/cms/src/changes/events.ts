import { locales, type Locale } from '@repo/i18n';
import type { ChangeKind, ChangeReason } from '@repo/types/vocabulary';
import type { PerLanguage, PublicState } from './state.ts';

/** How a document stands with the public now. */
export type Standing =
	| { is: 'public'; state: PublicState }
	/** A draft, or in the trash. */
	| { is: 'hidden' }
	/** Its id leads to another document. */
	| { is: 'merged'; into: string }
	| { is: 'withdrawn'; reason: 'withdrawn' | 'expired'; slugs: PerLanguage }
	| { is: 'gone' };

/** What the log last said of a document; `state` is `null` where that was a tombstone. */
export interface Head {
	kind: ChangeKind;
	state: PublicState | null;
}

export interface ChangeEvent extends Head {
	languages: Locale[];
	reason: ChangeReason | null;
	previousSlug: string | null;
	newSlug: string | null;
	/** The document that it was merged into. */
	mergedInto: string | null;
}

const languagesOf = (state: PublicState | null | undefined): Locale[] =>
	locales.filter((locale) => state?.texts[locale] !== undefined);

const event = (kind: ChangeKind, state: PublicState | null, rest: Partial<ChangeEvent>): ChangeEvent => ({
	kind,
	state,
	languages: languagesOf(state),
	reason: null,
	previousSlug: null,
	newSlug: null,
	mergedInto: null,
	...rest,
});

const tombstone = (kind: 'unpublished' | 'withdrawn' | 'deleted', reason: ChangeReason, head: Head | undefined) =>
	event(kind, null, { reason, languages: languagesOf(head?.state) });

/** Where a value without language changed, the document reads differently in all of its languages. */
const changedLanguages = (before: PublicState, after: PublicState): Locale[] =>
	before.shared === after.shared
		? locales.filter((locale) => before.texts[locale] !== after.texts[locale])
		: languagesOf(after);

const isSame = (before: PublicState, after: PublicState) =>
	before.updatedAt === after.updatedAt &&
	before.shared === after.shared &&
	locales.every((locale) => before.texts[locale] === after.texts[locale]);

/** Each event remembers what a reader of the log knows after it, so that a series cut off half-way is completed later. */
const whilePublic = (before: PublicState, after: PublicState): ChangeEvent[] => {
	const events: ChangeEvent[] = [];
	let state = before;
	for (const locale of locales) {
		const [previousSlug, newSlug] = [before.slugs[locale], after.slugs[locale]];
		if (!previousSlug || !newSlug || previousSlug === newSlug) continue;
		state = { ...state, slugs: { ...state.slugs, [locale]: newSlug } };
		events.push(event('moved', state, { languages: [locale], previousSlug, newSlug }));
	}
	if (!isSame(before, after)) {
		events.push(event('updated', after, { languages: changedLanguages(before, after) }));
	}
	return events;
};

/** What happened between what the log last said and now; nothing where the public sees no difference. */
export const eventsBetween = (head: Head | undefined, now: Standing): ChangeEvent[] => {
	switch (now.is) {
		case 'public':
			return head?.state ? whilePublic(head.state, now.state) : [event('published', now.state, {})];
		case 'hidden':
			return head?.state ? [tombstone('unpublished', 'unpublished', head)] : [];
		case 'merged':
			// Also where it was only unpublished before: copies elsewhere learn where their links lead now.
			return head === undefined || head.kind === 'deleted'
				? []
				: [{ ...tombstone('deleted', 'merged', head), mergedInto: now.into }];
		case 'withdrawn':
			// Also where it was only unpublished before: copies elsewhere have to go now.
			return head?.kind === 'withdrawn' || head?.kind === 'deleted' ? [] : [tombstone('withdrawn', now.reason, head)];
		case 'gone':
			return head === undefined || head.kind === 'deleted' ? [] : [tombstone('deleted', 'deleted', head)];
	}
};
