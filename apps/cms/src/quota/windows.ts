import { LRUCache } from 'lru-cache';
import type { Policy } from './policies.ts';

/** What somebody has spent since the window began. */
export interface Window {
	spent: number;
	/** Of that, what other instances have not been told yet. */
	untold: number;
	/** Milliseconds since 1970. */
	endsAt: number;
}

export interface Spending {
	isAllowed: boolean;
	remaining: number;
	/** Until the window ends, in milliseconds. */
	resetMs: number;
}

// About 300 bytes each; whoever floods us from more addresses is not held by counting addresses.
const maxWindows = 50_000;

/**
 * Fixed windows, counted in this process and at once: an answer from memory takes microseconds, and waiting for
 * anything would be most of it. The longest unused are forgotten first, so that no number of addresses fills the memory.
 */
export const createWindows = () => {
	const windows = new LRUCache<string, Window>({ max: maxWindows });

	const windowOf = (name: string, { windowMs }: Policy, now: number): Window => {
		const known = windows.get(name);
		if (known !== undefined && known.endsAt > now) return known;
		const begun = { spent: 0, untold: 0, endsAt: now + windowMs };
		windows.set(name, begun);
		return begun;
	};

	return {
		/** Spends units, or none where there are not enough left. */
		spend: (who: string, policy: Policy, units: number, now = Date.now()): Spending => {
			const window = windowOf(`${policy.name}:${who}`, policy, now);
			const isAllowed = window.spent + units <= policy.units;
			if (isAllowed) {
				window.spent += units;
				window.untold += units;
			}
			return { isAllowed, remaining: Math.max(0, policy.units - window.spent), resetMs: window.endsAt - now };
		},
		giveBack: (who: string, policy: Policy, units: number): void => {
			const window = windows.peek(`${policy.name}:${who}`);
			if (window === undefined) return;
			window.spent = Math.max(0, window.spent - units);
			window.untold -= units;
		},
		entries: () => windows.entries(),
	};
};

export type Windows = ReturnType<typeof createWindows>;
