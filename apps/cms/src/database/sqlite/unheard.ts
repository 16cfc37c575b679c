import type { Unheard } from '../unheard.ts';

/** The file itself says that another process has written to it. */
export const versionsOf = (version: () => Promise<string>) => (): Unheard => {
	let known: string | undefined;
	return {
		enter: () => Promise.resolve(() => Promise.resolve()),
		look: async () => {
			const present = await version();
			const isNew = present !== known;
			known = present;
			return isNew ? 'written' : 'quiet';
		},
	};
};
