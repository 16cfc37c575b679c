import express, { type Request, type RequestHandler } from 'express';
import type { Payload } from 'payload';
import type { Staff } from './caller.ts';
import { Problem } from './problem.ts';
import { checkShape } from './shape.ts';

const kib = 1024;
const mib = 1024 * kib;
const limits = { publicJson: 256 * kib, staffJson: 8 * mib, upload: 100 * mib };

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const maxNesting = 60;

/** Refuses what no document may hold: keys that reach into objects' prototypes, null bytes, broken surrogates. */
const inspect = (value: unknown, depth = 0): void => {
	if (depth > maxNesting)
		throw new Problem('invalid-body', { detail: `The body is nested more than ${maxNesting} levels deep.` });
	if (typeof value === 'string') {
		if (value.includes('\0')) throw new Problem('invalid-body', { detail: 'A text holds a null character.' });
		if (!value.isWellFormed()) throw new Problem('invalid-body', { detail: 'A text is not well-formed Unicode.' });
	} else if (Array.isArray(value)) {
		for (const each of value) inspect(each, depth + 1);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, each] of Object.entries(value)) {
			if (forbiddenKeys.has(key)) throw new Problem('invalid-body', { detail: `The key "${key}" is not allowed.` });
			if (key.includes('\0')) throw new Problem('invalid-body', { detail: 'A key holds a null character.' });
			inspect(each, depth + 1);
		}
	}
};

export const parseJson = (text: string): unknown => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new Problem('invalid-body', { detail: 'The body is not JSON.' });
	}
	inspect(value);
	return value;
};

const readers = {
	public: express.raw({ type: () => true, limit: limits.publicJson }),
	staff: express.raw({ type: () => true, limit: limits.staffJson }),
	upload: express.raw({ type: () => true, limit: limits.upload }),
};

const tooLarge = (limit: number) =>
	new Problem('too-large', { detail: `The body may have at most ${Math.floor(limit / kib)} kB.` });

/** Reads the whole body once, so that it can be looked at and then given to Payload. */
export const readBody =
	(staffOfResponse: (response: { locals: Record<string, unknown> }) => Staff): RequestHandler =>
	(request, response, next) => {
		const isStaff = staffOfResponse(response) !== null;
		const isForm = /^multipart\/form-data/i.test(request.headers['content-type'] ?? '');
		const [reader, limit] = !isStaff
			? ([readers.public, limits.publicJson] as const)
			: isForm
				? ([readers.upload, limits.upload] as const)
				: ([readers.staff, limits.staffJson] as const);
		reader(request, response, (error?: unknown) => {
			if (error !== undefined && (error as { status?: number }).status === 413) {
				next(tooLarge(limit));
				return;
			}
			next(error);
		});
	};

const formJson = async (body: Buffer, contentType: string): Promise<unknown> => {
	const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': contentType } })
		.formData()
		.catch(() => {
			throw new Problem('invalid-body', { detail: 'The form could not be read.' });
		});
	const part = form.get('_payload');
	if (part === null) return {};
	if (typeof part !== 'string') throw new Problem('invalid-body', { detail: 'The part _payload must be JSON.' });
	return parseJson(part);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a login may send: texts, nothing that a database could take for a question. */
const checkLogin = (data: Record<string, unknown>): void => {
	for (const name of ['email', 'username', 'password', 'currentPassword', 'token']) {
		const value = data[name];
		if (value !== undefined && value !== null && (typeof value !== 'string' || value.length > 1000)) {
			throw new Problem('invalid-data', { parameter: name, detail: `${name} must be a text.` });
		}
	}
};

/** Reads the body the way Payload will, and refuses what does not have the shape of the document. Empty where there is none. */
export const checkBody = async (
	request: Request,
	payload: Payload,
	parts: readonly string[],
): Promise<Record<string, unknown>> => {
	const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
	const contentType = request.headers['content-type'] ?? '';
	if (body.length === 0 && !/^multipart\//i.test(contentType)) return {};
	const isQuery = /^application\/x-www-form-urlencoded\b/i.test(contentType);
	// The admin asks long questions as a form with an overridden method.
	if (isQuery) return {};
	let data: unknown;
	if (/^application\/json\b/i.test(contentType)) data = parseJson(body.toString('utf8'));
	else if (/^multipart\/form-data\b/i.test(contentType)) data = await formJson(body, contentType);
	else
		throw new Problem('unsupported-media-type', {
			detail: 'Send application/json, or multipart/form-data with a file.',
		});
	if (!isRecord(data)) throw new Problem('invalid-body', { detail: 'The body must be a JSON object.' });

	const [first = '', second = ''] = parts;
	const collection = payload.collections[first as keyof typeof payload.collections]?.config;
	if (collection?.auth) checkLogin(data);
	const isDocument = parts.length === 1 || (parts.length === 2 && request.method === 'PATCH');
	if (collection !== undefined && isDocument) checkShape(collection.fields, data);
	const global = first === 'globals' ? payload.globals.config.find(({ slug }) => slug === second) : undefined;
	if (global !== undefined && parts.length === 2) checkShape(global.fields, data);
	return data;
};
