import { auditActions } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { auditExport } from '../../audit/export.ts';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';

/** Append-only: who did what that others may have to answer for. Written by the service alone. */
export const AuditEvents = {
	slug: 'audit-events',
	admin: {
		useAsTitle: 'at',
		defaultColumns: ['at', 'action', 'byName', 'collection', 'document', 'details', 'from'],
		components: { beforeListTable: ['/admin/components/audit-export/index.tsx#AuditExport'] },
	},
	endpoints: [auditExport],
	indexes: [{ fields: ['action', 'at'] }],
	fields: [
		idField,
		{ name: 'at', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
		choice('action', auditActions, { required: true }),
		// Texts, so that the row stays as it is when the account or document goes.
		{ name: 'by', type: 'text', index: true },
		{ name: 'byName', type: 'text', maxLength: 120 },
		// A pseudonym of the network; see `audit/origin.ts`.
		{ name: 'from', type: 'text', maxLength: 20 },
		{ name: 'collection', type: 'text' },
		{ name: 'document', type: 'text', index: true },
		{ name: 'details', type: 'text', maxLength: 500 },
	],
} satisfies CollectionConfig;
