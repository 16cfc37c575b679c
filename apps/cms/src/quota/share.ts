import { logger } from '../http/logging.ts';
import type { Untold, Windows } from './windows.ts';

/** How often instances tell each other what was spent: so long, somebody may spend more than there is. */
const everyMs = 100;

/** What all instances together have spent. */
export interface Total {
	spent: number;
	/** Until the window ends, in milliseconds. */
	resetMs: number;
}

/** Adds to what was spent in a window, which begins with the first units. */
export type Add = (name: string, units: number, windowMs: number) => Promise<Total>;

const shareOne = async (add: Add, { name, policy, window }: Untold): Promise<void> => {
	const told = window.untold;
	const { spent, resetMs } = await add(name, told, policy.windowMs);
	window.untold -= told;
	// What was spent here meanwhile is not in it.
	window.spent = Math.max(0, spent + window.untold);
	window.endsAt = Date.now() + resetMs;
};

/**
 * Lets instances spend from the same windows. Nobody waits for it: each goes on counting by itself, also while the
 * others cannot be reached. Returns what ends it.
 */
export const shareWindows = (windows: Windows, isReady: () => boolean, add: Add): (() => void) => {
	let isSharing = false;
	const share = async () => {
		if (isSharing || !isReady()) return;
		isSharing = true;
		try {
			await Promise.all(windows.takeUntold().map((untold) => shareOne(add, untold)));
		} catch (error) {
			logger.debug({ err: error }, 'What was spent could not be told to other instances');
		} finally {
			isSharing = false;
		}
	};
	const timer = setInterval(() => void share(), everyMs).unref();
	return () => clearInterval(timer);
};
