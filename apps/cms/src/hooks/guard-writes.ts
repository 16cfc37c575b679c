import { isDeepStrictEqual } from 'node:util';
import type { Field, PayloadRequest, RequestContext } from 'payload';
import { changedFields } from '../access/changed-fields.ts';
import { reservedFrom, writesWholeDocuments } from '../access/fields.ts';
import { may, mayWrite, rolesThatMay, type Entity } from '../access/judge.ts';
import { refuseBadKey, FieldRefused } from '../access/refusal.ts';
import { actorOf } from '../access/roles.ts';
import type { Document } from '../access/rules.ts';

/** What Payload's create, update and restore operations have in common. */
interface OperationArgs {
	id?: string | number;
	data?: Document;
	draft?: boolean;
	publishSpecificLocale?: string;
	publishAllLocales?: boolean;
	unpublishAllLocales?: boolean;
}

interface Config {
	slug: string;
	fields: Field[];
	versions?: unknown;
}

interface Place {
	collection?: Config;
	global?: Config;
}

interface OperationHook extends Place {
	args?: unknown;
	context: RequestContext;
	operation: string;
	overrideAccess?: boolean;
	req: PayloadRequest;
}

interface FieldsHook extends Place {
	context: RequestContext;
	data?: Document;
	operation?: 'create' | 'update';
	originalDoc?: Document;
	req: PayloadRequest;
}

interface Submission {
	data: Document;
	askedForDraft: boolean;
}

/** What was sent, before Payload drops the fields that the sender may not write: dropping is silent, a refusal is not. */
const submissions = new WeakMap<RequestContext, Map<string, Submission>>();

const placeOf = ({ collection, global }: Place) => {
	const config = collection ?? global;
	if (!config) throw new Error('A hook without a collection or global');
	return { config, entity: config.slug as Entity, isGlobal: collection === undefined };
};

const remember = (context: RequestContext, slug: string, submission: Submission | undefined) => {
	const known = submissions.get(context) ?? new Map<string, Submission>();
	if (submission) known.set(slug, submission);
	else known.delete(slug);
	submissions.set(context, known);
};

const at = (document: unknown, path: string) =>
	path.split('.').reduce<unknown>((value, name) => (value as Document | null | undefined)?.[name], document);

/** A version is restored whole, so it may not bring back other values of what somebody else decides. */
const guardRestoring = async (req: PayloadRequest, place: ReturnType<typeof placeOf>, { id, draft }: OperationArgs) => {
	const { config, entity, isGlobal } = place;
	if (!draft && !may(req, entity, 'publish')) throw new FieldRefused(req, '_status', 'notPublishing');
	const roles = rolesThatMay(req, entity, 'update').filter((role) => writesWholeDocuments.includes(role));
	const [role] = roles;
	if (!role) throw new FieldRefused(req, 'version', 'notYours');
	const kept = reservedFrom(role, entity).filter((path) => !mayWrite(roles, { entity, path, isLocalised: false }));
	if (kept.length === 0 || isGlobal || id === undefined) return;

	const find = async (where: Record<string, { equals: unknown }>) => {
		const { docs } = await req.payload.db.findVersions({
			collection: config.slug,
			where: { and: Object.entries(where).map(([key, value]) => ({ [key]: value })) },
			limit: 1,
			locale: 'all',
			pagination: false,
			req,
		});
		return docs[0] as { parent: unknown; version: Document } | undefined;
	};
	const wanted = await find({ id: { equals: id } });
	if (!wanted) return;
	const newest = await find({ parent: { equals: wanted.parent }, latest: { equals: true } });
	for (const path of kept) {
		if (!isDeepStrictEqual(at(wanted.version, path) ?? null, at(newest?.version, path) ?? null)) {
			throw new FieldRefused(req, path, 'notYours');
		}
	}
};

/** Whoever may not publish always saves a draft, whatever the request says, and is told when it asked for more. */
export const guardOperation = async (hook: OperationHook) => {
	const { context, operation, overrideAccess, req } = hook;
	const place = placeOf(hook);
	const { config, entity } = place;
	const args = hook.args as OperationArgs;
	if (!overrideAccess) refuseBadKey(req);
	if (operation === 'read' || operation === 'count' || operation === 'readDistinct') {
		// Payload looks in other places for drafts, also of what a document is joined with, past that one's access.
		return overrideAccess || may(req, entity, 'readDrafts') ? hook.args : { ...args, draft: false, trash: false };
	}
	if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return hook.args;
	if (overrideAccess) {
		remember(context, config.slug, undefined);
		return hook.args;
	}
	if (operation === 'restoreVersion') {
		remember(context, config.slug, undefined);
		await guardRestoring(req, place, args);
		return hook.args;
	}

	const data = args.data ?? {};
	remember(context, config.slug, { data: structuredClone(data), askedForDraft: args.draft === true });
	if ('deletedAt' in data && may(req, entity, operation) && !may(req, entity, 'trash')) {
		throw new FieldRefused(req, 'deletedAt', 'notYours');
	}
	if (!config.versions || may(req, entity, 'publish') || !may(req, entity, operation)) return hook.args;
	const asksToPublish =
		args.publishSpecificLocale !== undefined || args.publishAllLocales === true || args.unpublishAllLocales === true;
	if (asksToPublish || (data._status !== undefined && data._status !== 'draft')) {
		throw new FieldRefused(req, '_status', 'notPublishing');
	}
	// The trash is a property of the document itself, not of a draft of it.
	return 'deletedAt' in data ? hook.args : { ...args, draft: true };
};

const isPublished = async (req: PayloadRequest, { config, isGlobal }: ReturnType<typeof placeOf>, id: unknown) => {
	const found: unknown = isGlobal
		? await req.payload.db.findGlobal({ slug: config.slug, req })
		: await req.payload.db.findOne({ collection: config.slug, where: { id: { equals: id } }, req });
	return (found as Document | null)?._status === 'published';
};

const neverCompared = ['id', 'createdAt', 'updatedAt', '_status'];

/** Refuses, by name, a change to a field that none of the sender's roles may write in this document. */
export const guardFields = async (hook: FieldsHook) => {
	const { context, data, operation = 'update', originalDoc = {}, req } = hook;
	const place = placeOf(hook);
	const { config, entity } = place;
	const submission = submissions.get(context)?.get(config.slug);
	if (!submission) return data;

	let stored = originalDoc;
	if (operation === 'create') {
		stored = { owner: actorOf(req).userId };
	} else if (config.versions && !may(req, entity, 'publish')) {
		const isPublic = await isPublished(req, place, originalDoc.id);
		if (isPublic && submission.data._status === 'draft' && !submission.askedForDraft) {
			throw new FieldRefused(req, '_status', 'notPublishing');
		}
		stored = { ...originalDoc, _status: isPublic ? 'published' : originalDoc._status };
	}
	const roles = rolesThatMay(req, entity, operation, operation === 'update' ? stored : undefined);
	if (roles.length === 0) throw new FieldRefused(req, '_status', 'alreadyPublished');

	const compared = config.fields.filter((field) => !('name' in field && neverCompared.includes(field.name)));
	for (const { path, isLocalised } of changedFields(compared, submission.data, stored)) {
		const isAllowed =
			path === 'deletedAt' ? may(req, entity, 'trash', stored) : mayWrite(roles, { entity, path, isLocalised });
		if (!isAllowed) throw new FieldRefused(req, path, 'notYours');
	}
	const replacesFile = req.file !== undefined || req.query?.uploadEdits !== undefined;
	if (replacesFile && !mayWrite(roles, { entity, path: 'file', isLocalised: false })) {
		throw new FieldRefused(req, 'file', 'notYours');
	}
	return data;
};
