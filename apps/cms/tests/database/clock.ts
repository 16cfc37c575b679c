const RealDate = Date;
let now: number | undefined;

/** Stops time, so that two databases that get the same orders store the same moments. */
export const setTime = (at: string): void => {
	now = RealDate.parse(at);
};

class StoppedDate extends RealDate {
	constructor(...given: unknown[]) {
		if (given.length === 0) super(now ?? RealDate.now());
		else super(...(given as [string]));
	}

	static override now(): number {
		return now ?? RealDate.now();
	}
}

// Mongoose knows its types by their names.
Object.defineProperty(StoppedDate, 'name', { value: 'Date' });
globalThis.Date = StoppedDate as DateConstructor;
