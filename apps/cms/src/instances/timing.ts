export interface Timing {
	/** How long an instance may answer from memory after it last heard that nothing was missed. */
	leaseMs: number;
	/** How often it asks. */
	beatMs: number;
}

export const timing: Timing = { leaseMs: 1500, beatMs: 300 };
