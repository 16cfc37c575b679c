export type UnreadableReason = 'encoding' | 'syntax' | 'format' | 'dimensions' | 'cells' | 'figure';

/** Why a table cannot be read, in words for the person who sent it. `place` is a keyword, a line or a dimension. */
export class UnreadableTable extends Error {
	readonly reason: UnreadableReason;
	readonly place: string | undefined;

	constructor(reason: UnreadableReason, message: string, place?: string) {
		super(message);
		this.name = 'UnreadableTable';
		this.reason = reason;
		this.place = place;
	}
}
