import type { MessageName } from '../../labels/messages.ts';

/** Why nobody is signed in, as the login page and programs are told; the words are in `labels`. */
export const refusals = {
	/** The provider is not there, or answers with an error of its own. */
	away: 503,
	/** The person, or the provider, broke it off. */
	cancelled: 403,
	/** Begun too long ago, in another browser, or used already. */
	stale: 400,
	/** What the provider says is not meant for us, not of now, or not signed by it. */
	untrusted: 403,
	/** No account is linked, and without a verified address none is looked for. */
	unverified: 403,
	unknown: 403,
	/** Locked, deactivated, or linked to somebody else there. */
	refused: 403,
} as const;

export type RefusalReason = keyof typeof refusals;

const names = {
	away: 'openIdAway',
	cancelled: 'openIdCancelled',
	stale: 'openIdStale',
	untrusted: 'openIdUntrusted',
	unverified: 'openIdUnverified',
	unknown: 'openIdUnknown',
	refused: 'openIdRefused',
} as const satisfies Record<RefusalReason, MessageName>;

export const messageNameOf = (reason: RefusalReason): MessageName => names[reason];

export const isRefusalReason = (value: unknown): value is RefusalReason =>
	typeof value === 'string' && Object.hasOwn(refusals, value);

export class OpenIdRefusal extends Error {
	readonly reason: RefusalReason;
	/** The account that was meant. */
	readonly account: string | undefined;

	constructor(reason: RefusalReason, { account, cause }: { account?: string; cause?: unknown } = {}) {
		super(reason, { cause });
		this.reason = reason;
		this.account = account;
	}
}
