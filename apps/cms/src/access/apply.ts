import type { Access, CollectionBeforeOperationHook, CollectionConfig, GlobalConfig, Where } from 'payload';
import { guardFields, guardOperation } from '../hooks/guard-writes.ts';
import { hideUnreadableConditions } from '../hooks/hide-unreadable-conditions.ts';
import { hideUnreadableRelations } from '../hooks/hide-unreadable-relations.ts';
import { refuseRewriting } from '../hooks/refuse-rewriting.ts';
import { may, verdict, type Entity } from './judge.ts';
import { collectionMatrix, type CollectionSlug, type GlobalSlug, type Operation } from './matrix.ts';
import { actorOf, isStaff } from './roles.ts';
import { secureFields } from './secure-fields.ts';

const asked =
	(entity: Entity, ...operations: Operation[]): Access =>
	({ req }) =>
		verdict(req, entity, ...operations);

/** A rule about documents, asked of their versions: there every field is below `version`. */
const aboutVersions = (where: Where): Where =>
	Object.fromEntries(
		Object.entries(where).map(([key, value]) =>
			key === 'and' || key === 'or' ? [key, (value as Where[]).map(aboutVersions)] : [`version.${key}`, value],
		),
	);

const versionsOf =
	(entity: Entity): Access =>
	({ req }) => {
		const answer = verdict(req, entity, 'readVersions');
		return typeof answer === 'object' ? aboutVersions(answer) : answer;
	};

/** Payload asks the same rule for publishing as for saving; who may not publish is not offered the button. */
const updateOrPublish =
	(entity: Entity): Access =>
	({ req, data }) => {
		const isPublishing = (data as { _status?: unknown } | undefined)?._status === 'published';
		return isPublishing && !may(req, entity, 'publish') ? false : verdict(req, entity, 'update');
	};

/** Payload asks the same rule for putting something into the trash as for deleting it for good. */
const trashOrDelete =
	(entity: Entity): Access =>
	({ req, data }) =>
		verdict(req, entity, (data as { deletedAt?: unknown } | undefined)?.deletedAt ? 'trash' : 'delete');

/** Collections whose rows are written once, by the service itself. */
const appendOnly: readonly string[] = ['audit-events', 'changes', 'review-events', 'withdrawal-receipts'];

const isOpenToReaders = (slug: CollectionSlug) => collectionMatrix[slug].read.public !== 'no';

/** Puts the matrix on a collection: its documents, its fields, what it links to. */
export const secured = (collection: CollectionConfig): CollectionConfig => {
	const slug = collection.slug as CollectionSlug;
	const { hooks = {} } = collection;
	return {
		...collection,
		access: {
			admin: ({ req }) => isStaff(actorOf(req)),
			create: asked(slug, 'create'),
			read: asked(slug, 'read', 'readDrafts'),
			readVersions: versionsOf(slug),
			update: updateOrPublish(slug),
			delete: trashOrDelete(slug),
			unlock: ({ req }) => may(req, slug, 'delete'),
		},
		// Editors and administrators reach the rest through the admin, which speaks REST.
		...(!isOpenToReaders(slug) && slug !== 'users' && { graphQL: false as const }),
		fields: secureFields(slug, collection.fields),
		hooks: {
			...hooks,
			beforeOperation: [
				guardOperation as CollectionBeforeOperationHook,
				hideUnreadableConditions,
				...(hooks.beforeOperation ?? []),
			],
			beforeValidate: [guardFields, ...(hooks.beforeValidate ?? [])],
			afterRead: [...(hooks.afterRead ?? []), hideUnreadableRelations],
			...(appendOnly.includes(slug) && {
				beforeChange: [refuseRewriting, ...(hooks.beforeChange ?? [])],
				beforeDelete: [refuseRewriting, ...(hooks.beforeDelete ?? [])],
			}),
		},
	};
};

export const securedGlobal = (global: GlobalConfig): GlobalConfig => {
	const slug = global.slug as GlobalSlug;
	const { hooks = {} } = global;
	return {
		...global,
		access: {
			read: asked(slug, 'read', 'readDrafts'),
			readVersions: versionsOf(slug),
			update: asked(slug, 'update'),
		},
		fields: secureFields(slug, global.fields),
		hooks: {
			...hooks,
			beforeOperation: [guardOperation, ...(hooks.beforeOperation ?? [])],
			beforeValidate: [guardFields, ...(hooks.beforeValidate ?? [])],
			afterRead: [...(hooks.afterRead ?? []), hideUnreadableRelations],
		},
	};
};
