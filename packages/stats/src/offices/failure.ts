export type OfficeFailureReason =
	'unreachable' | 'refused' | 'busy' | 'too-large' | 'not-found' | 'unreadable' | 'changed';

/** Why nothing came from an office, in words for the person who asked. Never holds what the office sent. */
export class OfficeFailure extends Error {
	readonly reason: OfficeFailureReason;

	constructor(reason: OfficeFailureReason, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'OfficeFailure';
		this.reason = reason;
	}
}
