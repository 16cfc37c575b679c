import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { changedFields } from '../access/changed-fields.ts';
import { recordAudit } from './record.ts';

type Document = Record<string, unknown> & { id: string };

/** Which consents came, and which of their fields changed; what they say stays with them. */
export const auditConsent: CollectionAfterChangeHook<Document> = async ({
	collection: { fields, slug },
	doc,
	operation,
	previousDoc,
	req,
}) => {
	const about = { collection: slug, document: doc.id };
	if (operation === 'create') await recordAudit(req, { action: 'consent-recorded', ...about });
	else {
		const compared = fields.filter((field) => !('name' in field && ['updatedAt', 'createdAt'].includes(field.name)));
		const details = changedFields(compared, doc, previousDoc)
			.map(({ path }) => path)
			.join(', ');
		if (details !== '') await recordAudit(req, { action: 'consent-changed', ...about, details });
	}
	return doc;
};

export const auditConsentDeletion: CollectionAfterDeleteHook = async ({ collection: { slug }, id, req }) => {
	await recordAudit(req, { action: 'consent-deleted', collection: slug, document: String(id) });
};
