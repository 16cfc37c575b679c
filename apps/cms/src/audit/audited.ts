import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionBeforeChangeHook,
	CollectionConfig,
	GlobalAfterChangeHook,
	GlobalConfig,
} from 'payload';
import { isPublic, rememberPublic, wasPublic } from '../hooks/public-before.ts';
import { recordAudit } from './record.ts';

interface Document {
	id: string;
	_status?: string | null;
	deletedAt?: string | null;
}

const noteChange: CollectionAfterChangeHook<Document> = async ({ collection: { slug }, doc, req }) => {
	const note = (action: 'published' | 'unpublished', details?: string) =>
		recordAudit(req, { action, collection: slug, document: doc.id, ...(details && { details }) });
	if (doc._status === 'published' && !doc.deletedAt) {
		// What the service publishes by itself is its seed; what is due is published in the name of whoever scheduled it.
		if (req.user) await note('published');
		return doc;
	}
	if (!wasPublic(req, doc.id)) return doc;
	// A draft of something published takes nothing back.
	if (doc.deletedAt) await note('unpublished', 'trash');
	else if (!(await isPublic(req, slug, doc.id))) await note('unpublished');
	return doc;
};

const noteDeletion: CollectionAfterDeleteHook = async ({ collection: { slug }, doc, req }) => {
	await recordAudit(req, { action: 'deleted', collection: slug, document: String((doc as Document).id) });
};

/** Puts publishing, unpublishing and deleting of a collection with drafts into the audit log. */
export const audited = (collection: CollectionConfig): CollectionConfig => {
	const hasDrafts = typeof collection.versions === 'object' && Boolean(collection.versions.drafts);
	if (!hasDrafts) return collection;
	const { hooks = {} } = collection;
	return {
		...collection,
		hooks: {
			...hooks,
			beforeChange: [...(hooks.beforeChange ?? []), rememberPublic as CollectionBeforeChangeHook],
			afterChange: [...(hooks.afterChange ?? []), noteChange as CollectionAfterChangeHook],
			afterDelete: [...(hooks.afterDelete ?? []), noteDeletion],
		},
	};
};

const noteGlobal: GlobalAfterChangeHook = async ({ doc, global: { slug }, req }) => {
	const isPublished = (doc as Partial<Document>)._status === 'published';
	if (req.user && isPublished) await recordAudit(req, { action: 'published', collection: slug });
	return doc as Document;
};

export const auditedGlobal = (global: GlobalConfig): GlobalConfig => ({
	...global,
	hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), noteGlobal] },
});
