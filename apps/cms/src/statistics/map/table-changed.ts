/** Why a table is not the one that its source describes. */
export class TableChanged extends Error {
	/** A dimension, or codes. */
	readonly what: readonly string[];

	constructor(message: string, what: readonly string[] = []) {
		super(message);
		this.name = 'TableChanged';
		this.what = what;
	}
}
