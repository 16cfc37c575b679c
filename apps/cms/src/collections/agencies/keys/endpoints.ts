import {
	addDataAndFileToRequest,
	APIError,
	Forbidden,
	NotFound,
	type Endpoint,
	type PayloadRequest,
	type Where,
} from 'payload';
import { z } from 'zod';
import { may } from '../../../access/judge.ts';
import { recordAudit } from '../../../audit/record.ts';
import { inTransactionOf } from '../../../database/in-transaction.ts';
import { createKey, keyScopes, quotaClasses, type KeyScope, type QuotaClass } from './key.ts';

const dayMs = 24 * 60 * 60 * 1000;

const expires = z.iso
	.datetime()
	.refine((value) => Date.parse(value) > Date.now(), 'must be in the future')
	.optional();

const newKey = z.strictObject({
	expires,
	scopes: z.array(z.enum(keyScopes)).nonempty().default(['read']),
	quotaClass: z.enum(quotaClasses).default('standard'),
});

const rotation = z.strictObject({
	/** How long the old key still opens what the new one does; 0 ends it at once. */
	overlapDays: z.number().int().min(0).max(90).default(7),
	expires,
});

interface KeyRow {
	id: string;
	createdAt: string;
	scopes: KeyScope[];
	quotaClass: QuotaClass;
	expires?: string | null;
	revoked?: string | null;
}

const readBody = async <Options>(req: PayloadRequest, schema: z.ZodType<Options>): Promise<Options> => {
	await addDataAndFileToRequest(req);
	const parsed = schema.safeParse(req.data ?? {});
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new APIError(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`, 400, null, true);
};

const agencyOf = async (req: PayloadRequest): Promise<string> => {
	if (!may(req, 'agencies', 'update')) throw new Forbidden(req.t);
	const id = String(req.routeParams?.id);
	const agency = await req.payload.findByID({ collection: 'agencies', id, depth: 0, disableErrors: true, req });
	if (!agency) throw new NotFound(req.t);
	return id;
};

const keyOf = async (req: PayloadRequest, agency: string): Promise<KeyRow> => {
	const prefix = String(req.routeParams?.prefix);
	const where: Where = { and: [{ agency: { equals: agency } }, { prefix: { equals: prefix } }] };
	const row = await req.payload.db.findOne<KeyRow>({ collection: 'agency-keys', where, req });
	if (!row) throw new NotFound(req.t);
	return row;
};

interface NewKey {
	scopes: KeyScope[];
	quotaClass: QuotaClass;
	expires?: string | undefined;
}

/** Only its hash is kept. */
const make = async (req: PayloadRequest, agency: string, options: NewKey) => {
	const { key, ...stored } = createKey();
	await req.payload.create({
		collection: 'agency-keys',
		data: { agency, ...stored, ...options } as never,
		depth: 0,
		req,
	});
	await recordAudit(req, { action: 'key-made', collection: 'agencies', document: agency, details: stored.prefix });
	return { key, prefix: stored.prefix, ...options };
};

const answer = (body: unknown, status: number) =>
	Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Makes a key and shows it this once. */
const create: Endpoint = {
	path: '/:id/keys',
	method: 'post',
	handler: async (req) => {
		const agency = await agencyOf(req);
		return answer(await make(req, agency, await readBody(req, newKey)), 201);
	},
};

/** A key that was made for a year is followed by one for a year. */
const lifetimeFromNow = ({ createdAt, expires }: KeyRow): string | undefined =>
	expires ? new Date(Date.now() + Date.parse(expires) - Date.parse(createdAt)).toISOString() : undefined;

const noteEnd = (req: PayloadRequest, agency: string, how: 'rotated' | 'revoked') => {
	const details = `${String(req.routeParams?.prefix)}: ${how}`;
	return recordAudit(req, { action: 'key-changed', collection: 'agencies', document: agency, details });
};

/** Makes a new key that opens the same, and lets the old one end after an overlap. */
const rotate: Endpoint = {
	path: '/:id/keys/:prefix/rotate',
	method: 'post',
	handler: async (req) => {
		const agency = await agencyOf(req);
		const { overlapDays, expires } = await readBody(req, rotation);
		return inTransactionOf(req, async () => {
			const old = await keyOf(req, agency);
			if (old.revoked || (old.expires && Date.parse(old.expires) <= Date.now())) {
				throw new APIError('This key has ended: make a new one.', 409, null, true);
			}
			const end = Math.min(Date.now() + overlapDays * dayMs, old.expires ? Date.parse(old.expires) : Infinity);
			const oldExpires = new Date(end).toISOString();
			const { scopes, quotaClass } = old;
			const made = await make(req, agency, { scopes, quotaClass, expires: expires ?? lifetimeFromNow(old) });
			// Nothing but this one value: whoever revokes it meanwhile is not undone.
			await req.payload.db.updateOne({ collection: 'agency-keys', id: old.id, data: { expires: oldExpires }, req });
			await noteEnd(req, agency, 'rotated');
			return answer({ ...made, replaces: { prefix: req.routeParams?.prefix, expires: oldExpires } }, 201);
		});
	},
};

/** Ends a key at once, and for good. */
const revoke: Endpoint = {
	path: '/:id/keys/:prefix/revoke',
	method: 'post',
	handler: async (req) => {
		const agency = await agencyOf(req);
		const { id, revoked: before } = await keyOf(req, agency);
		const revoked = before ?? new Date().toISOString();
		if (!before) {
			await req.payload.db.updateOne({ collection: 'agency-keys', id, data: { revoked }, req });
			await noteEnd(req, agency, 'revoked');
		}
		return answer({ prefix: req.routeParams?.prefix, revoked }, 200);
	},
};

export const keyEndpoints = [create, rotate, revoke];
