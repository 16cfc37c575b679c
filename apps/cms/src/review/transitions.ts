import type { ReviewStage } from '@repo/types/vocabulary';
import type { AccessRole } from '../access/roles.ts';

/** Collections whose texts pass from a writer to an editor before they are published. */
export const reviewedCollections = ['columns', 'practices'] as const;
export type ReviewedCollection = (typeof reviewedCollections)[number];

export const isReviewed = (slug: string): slug is ReviewedCollection =>
	(reviewedCollections as readonly string[]).includes(slug);

interface Transition {
	from: readonly ReviewStage[];
	to: ReviewStage;
	roles: readonly AccessRole[];
	/** Approving is for somebody else than the writer. */
	approves?: true;
	needs?: 'comment' | 'time';
}

const editors: readonly AccessRole[] = ['editor', 'admin'];
const writers: readonly AccessRole[] = ['guest-writer', ...editors];

/** Who may take a text from where to where. Whether a guest writer's text is their own is asked beside it. */
export const transitions = {
	submit: { from: ['writing', 'returned'], to: 'submitted', roles: writers },
	recall: { from: ['submitted'], to: 'writing', roles: writers },
	take: { from: ['submitted'], to: 'in-review', roles: editors, approves: true },
	return: { from: ['submitted', 'in-review', 'scheduled'], to: 'returned', roles: editors, needs: 'comment' },
	schedule: {
		from: ['writing', 'submitted', 'in-review', 'returned'],
		to: 'scheduled',
		roles: editors,
		approves: true,
		needs: 'time',
	},
	unschedule: { from: ['scheduled'], to: 'in-review', roles: editors },
	// The queue's own: what was due could not be published, and an editor looks at it again.
	failed: { from: ['scheduled'], to: 'in-review', roles: [] },
	publish: {
		from: ['writing', 'submitted', 'in-review', 'returned', 'scheduled'],
		to: 'published',
		roles: editors,
		approves: true,
	},
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;
export const transitionNames = Object.keys(transitions) as TransitionName[];
export const transitionOf = (name: TransitionName): Transition => transitions[name];

/** While editors have a text, its guest writer reads it and takes it back to go on writing. */
export const withEditors: readonly ReviewStage[] = ['submitted', 'in-review', 'scheduled'];
export const isWithEditors = (stage: unknown) => (withEditors as readonly unknown[]).includes(stage);

/** Somebody waits for what comes of the review. */
export const isAwaited = (stage: ReviewStage) => isWithEditors(stage) || stage === 'returned';

export interface Staged {
	_status?: unknown;
	stage?: unknown;
}

/** The stage of a document as it is stored; one from before there were stages has none. */
export const stageOf = ({ _status, stage }: Staged): ReviewStage => {
	if (_status === 'published') return 'published';
	return typeof stage === 'string' && stage !== 'published' ? (stage as ReviewStage) : 'writing';
};

/** What somebody with these roles may do next. */
export const transitionsFor = (
	roles: readonly AccessRole[],
	stage: ReviewStage,
	isOwn: boolean,
	isWriter: boolean,
): TransitionName[] =>
	transitionNames.filter((name) => {
		const { approves, from, roles: allowed } = transitionOf(name);
		if (!from.includes(stage) || (approves && isOwn)) return false;
		return roles.some((role) => allowed.includes(role) && (role !== 'guest-writer' || isWriter));
	});
