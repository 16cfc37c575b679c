import { importStates, importTriggers } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';

/** Every look at the table of an office, and what came of it. Begun and shown beside the dataset. */
export const DatasetImports = {
	slug: 'dataset-imports',
	admin: { useAsTitle: 'source', hidden: true },
	indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['source', 'createdAt'] }],
	fields: [
		idField,
		relation('dataset', 'datasets'),
		// Its key.
		{ name: 'source', type: 'text', required: true, maxLength: 60 },
		choice('trigger', importTriggers, { required: true }),
		// Shows what would change and changes nothing.
		{ name: 'isDryRun', type: 'checkbox', defaultValue: false },
		choice('state', importStates, { required: true, defaultValue: 'waiting' }),
		// Texts, so that a report outlives the account and says whose it was.
		{ name: 'by', type: 'text', maxLength: 60 },
		{ name: 'byName', type: 'text', maxLength: 120 },
		// What the dry run showed and which doubts were accepted.
		{ name: 'wish', type: 'json' },
		{ name: 'startedAt', type: 'date' },
		{ name: 'endedAt', type: 'date' },
		{ name: 'partsDone', type: 'number' },
		{ name: 'parts', type: 'number' },
		// Why nothing was taken: a word for programs, and what was found for people.
		{ name: 'reason', type: 'text', maxLength: 60 },
		{ name: 'detail', type: 'textarea', maxLength: 1000 },
		{ name: 'report', type: 'json' },
		{ name: 'edition', type: 'number' },
		// By which the office tells whether its table has changed since.
		{ name: 'validators', type: 'json' },
		// Somebody has to look at it.
		{ name: 'isOpen', type: 'checkbox', defaultValue: false, index: true },
		{ name: 'attempts', type: 'number', defaultValue: 0 },
		// Of whatever runs there is one at a time: its row alone has the word, every other its own id.
		{ name: 'slot', type: 'text', required: true, unique: true, admin: { hidden: true } },
		{ name: 'leaseOwner', type: 'text', admin: { hidden: true } },
		{ name: 'leaseUntil', type: 'date', admin: { hidden: true } },
	],
} satisfies CollectionConfig;
