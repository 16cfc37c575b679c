import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id.ts';

/** What each public document links to: whatever comes or goes finds here who shows it. Written by `changes/` alone. */
export const PublicLinks = {
	slug: 'public-links',
	admin: { hidden: true },
	timestamps: false,
	fields: [
		idField,
		// Both as `collection/id`.
		{ name: 'source', type: 'text', required: true, unique: true, index: true },
		{ name: 'targets', type: 'text', hasMany: true, index: true },
	],
} satisfies CollectionConfig;
