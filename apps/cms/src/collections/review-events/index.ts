import { reviewActions } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';

/** Append-only: who did what with a text on its way to the readers. */
export const ReviewEvents = {
	slug: 'review-events',
	admin: { useAsTitle: 'document', defaultColumns: ['at', 'action', 'byName', 'collection', 'document', 'comment'] },
	indexes: [{ fields: ['document', 'at'] }],
	fields: [
		idField,
		{ name: 'collection', type: 'text', required: true },
		{ name: 'document', type: 'text', required: true },
		choice('action', reviewActions, { required: true }),
		{ name: 'at', type: 'date', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
		relation('by', 'users'),
		{ name: 'byName', type: 'text', maxLength: 120 },
		relation('subject', 'users'),
		{ name: 'comment', type: 'textarea', maxLength: 2000 },
		{ name: 'due', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
	],
} satisfies CollectionConfig;
