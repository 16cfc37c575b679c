import { reviewStages } from '@repo/types/vocabulary';
import { choice } from './choice.ts';

/** How far the text has come. Set by what is done with it, never by hand. */
export const stage = choice('stage', reviewStages, {
	defaultValue: 'writing',
	index: true,
	access: { create: () => false, update: () => false },
	hooks: { beforeDuplicate: [() => 'writing'] },
	admin: {
		position: 'sidebar',
		readOnly: true,
		disableBulkEdit: true,
		components: { Field: '/admin/components/review-panel/index.tsx#ReviewPanel' },
	},
});
