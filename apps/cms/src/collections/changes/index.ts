import { changeKinds, changeReasons } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';

/** Append-only: what happened to published documents, in order. Written by `changes/` alone. */
export const Changes = {
	slug: 'changes',
	admin: { useAsTitle: 'seq', defaultColumns: ['seq', 'collection', 'document', 'kind', 'at'] },
	timestamps: false,
	indexes: [{ fields: ['collection', 'document', 'seq'] }, { fields: ['collection', 'seq'] }],
	fields: [
		idField,
		// From 1, without gaps as it is written; a compaction leaves some.
		{ name: 'seq', type: 'number', required: true, unique: true, index: true },
		{ name: 'collection', type: 'text', required: true },
		{ name: 'document', type: 'text', required: true },
		choice('kind', changeKinds, { required: true }),
		choice('reason', changeReasons),
		{ name: 'at', type: 'date', required: true },
		{ name: 'languages', type: 'json' },
		{ name: 'previousSlug', type: 'text' },
		{ name: 'newSlug', type: 'text' },
		{ name: 'mergedInto', type: 'text' },
		// What the next change is told from; nothing in a tombstone.
		{ name: 'state', type: 'json', hidden: true },
		// Fingerprints of every address a withdrawn document had, so that each can answer 410 without being kept.
		{ name: 'formerSlugs', type: 'text', hasMany: true, index: true, hidden: true },
	],
} satisfies CollectionConfig;
