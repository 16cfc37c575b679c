import { LRUCache } from 'lru-cache';
import type { Policy } from './policies.ts';

/** What somebody has spent since the window began. */
export interface Window {
	/** Of policy and caller; what other instances know it by. */
	name: string;
	spent: number;
	/** Of that, what other instances have not been told yet. */
	untold: number;
	/** Milliseconds since 1970. */
	endsAt: number;
}

/** A window that other instances have to hear of. */
export interface Untold {
	name: string;
	policy: Policy;
	window: Window;
}

export interface Spending {
	isAllowed: boolean;
	remaining: number;
	/** Until the window ends, in milliseconds. */
	resetMs: number;
}

// Of each policy, about 300 bytes each; whoever floods us from more addresses is not held by counting addresses.
const maxWindows = 50_000;

/**
 * Fixed windows, counted in this process and at once: an answer from memory takes microseconds, and waiting for
 * anything would be most of it. The longest unused are forgotten first, so that no number of addresses fills the memory.
 */
export const createWindows = () => {
	const ofPolicies = new Map<string, LRUCache<string, Window>>();
	/** What others have not been told of. */
	const untold = new Map<string, Untold>();

	const ofPolicy = ({ name }: Policy) => {
		let windows = ofPolicies.get(name);
		if (windows === undefined) ofPolicies.set(name, (windows = new LRUCache<string, Window>({ max: maxWindows })));
		return windows;
	};

	const windowOf = (who: string, policy: Policy, now: number): Window => {
		const windows = ofPolicy(policy);
		const known = windows.get(who);
		if (known !== undefined && known.endsAt > now) return known;
		const begun = { name: `${policy.name}:${who}`, spent: 0, untold: 0, endsAt: now + policy.windowMs };
		windows.set(who, begun);
		return begun;
	};

	const note = (policy: Policy, window: Window) => {
		if (!policy.isShared) return;
		const { name } = window;
		const noted = untold.get(name);
		if (noted?.window === window || (noted === undefined && untold.size >= maxWindows)) return;
		untold.set(name, { name, policy, window });
	};

	return {
		/** Spends units, or none where there are not enough left. */
		spend: (who: string, policy: Policy, units: number, now = Date.now()): Spending => {
			const window = windowOf(who, policy, now);
			const isAllowed = window.spent + units <= policy.units;
			if (isAllowed) {
				window.spent += units;
				window.untold += units;
			}
			note(policy, window);
			return { isAllowed, remaining: Math.max(0, policy.units - window.spent), resetMs: window.endsAt - now };
		},
		giveBack: (who: string, policy: Policy, units: number): void => {
			const window = ofPolicy(policy).peek(who);
			if (window === undefined) return;
			window.spent = Math.max(0, window.spent - units);
			window.untold -= units;
			note(policy, window);
		},
		/** What was spent since it was asked for the last time, to be told to others. */
		takeUntold: (): Untold[] => {
			const taken = [...untold.values()];
			untold.clear();
			return taken;
		},
		/** How many are counted under a policy. */
		size: (policy: Policy): number => ofPolicy(policy).size,
	};
};

export type Windows = ReturnType<typeof createWindows>;
