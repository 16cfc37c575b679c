import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';

/** Links that show one draft to somebody without an account. Made and revoked beside the document. */
export const PreviewLinks = {
	slug: 'preview-links',
	admin: { useAsTitle: 'document', hidden: true },
	fields: [
		idField,
		{ name: 'collection', type: 'text', required: true },
		{ name: 'document', type: 'text', required: true, index: true },
		// SHA-256 of the token, hexadecimal. The token itself is shown once and never stored.
		{
			name: 'tokenHash',
			type: 'text',
			required: true,
			unique: true,
			index: true,
			maxLength: 64,
			admin: { hidden: true },
		},
		{ name: 'expires', type: 'date', required: true, index: true },
		{ name: 'revoked', type: 'date' },
		relation('madeBy', 'users'),
		// Whom it is for.
		{ name: 'note', type: 'text', maxLength: 120 },
	],
} satisfies CollectionConfig;
