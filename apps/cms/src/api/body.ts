import express, { type RequestHandler } from 'express';
import type { Staff } from './caller.ts';
import { Problem } from './problem.ts';

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
