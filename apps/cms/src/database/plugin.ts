import { withIndexes } from './indexes.ts';
import type { GlobalConfig, Plugin } from 'payload';

/** There is one document of each: its id is its name, not what a database happens to make. */
const withId = (global: GlobalConfig): GlobalConfig => ({
	...global,
	hooks: {
		...global.hooks,
		afterRead: [...(global.hooks?.afterRead ?? []), ({ doc }) => ({ ...(doc as object), id: global.slug })],
	},
});

/** What the databases ask of every collection and global. */
export const databasePlugin: Plugin = (config) => ({
	...config,
	collections: (config.collections ?? []).map(withIndexes),
	globals: (config.globals ?? []).map(withId),
});
