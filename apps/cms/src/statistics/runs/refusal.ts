/** Why nothing was taken; the words for it are in `admin/components/imports/words.ts`. */
export type Reason =
	| 'problems'
	| 'table-changed'
	| 'unreadable'
	| 'draft'
	| 'not-published'
	| 'stale'
	| 'no-source'
	| 'no-address'
	| 'nobody'
	| 'crashed'
	| 'unexpected'
	| `office-${'unreachable' | 'refused' | 'busy' | 'too-large' | 'not-found' | 'unreadable' | 'changed'}`;

/** Nothing is taken, for a reason that a person can do something about. */
export class ImportRefused extends Error {
	readonly reason: Reason;

	constructor(reason: Reason, detail = '') {
		super(detail);
		this.name = 'ImportRefused';
		this.reason = reason;
	}
}
