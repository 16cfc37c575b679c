import { Router, type Request, type Response } from 'express';
import { readTable, UnreadableTable } from '@repo/stats/read';
import { z } from 'zod';
import { mayImport, shownImport } from '../../statistics/endpoints.ts';
import { acceptable } from '../../statistics/edition/report.ts';
import { createImportWorker } from '../../statistics/runs/worker.ts';
import { sources } from '../../statistics/sources/index.ts';
import { environment } from '../../environment.ts';
import { staffOfResponse } from '../caller.ts';
import type { ApiContext } from '../context.ts';
import { readQueryAs } from '../input.ts';
import { onlyMethods } from '../only-methods.ts';
import { badParameter, notFound, Problem } from '../problem.ts';

const querySchema = z.strictObject({
	source: z.string().max(60),
	/** What a dry run showed; without it nothing is taken. */
	expect: z
		.string()
		.regex(/^[\da-f]{64}$/, 'Must be the sum of a dry run.')
		.optional(),
	accept: z
		.string()
		.transform((list) => list.split(',').filter(Boolean))
		.pipe(z.array(z.enum(acceptable)))
		.default([]),
	locale: z.string().optional(),
});

/** The body was read as a whole before. */
const fileOf = async ({ body, headers }: Request<{ id: string }>): Promise<Uint8Array> => {
	const bytes = Buffer.isBuffer(body) ? new Uint8Array(body) : new Uint8Array();
	const form = new globalThis.Response(bytes, { headers: { 'Content-Type': headers['content-type'] ?? '' } });
	const file = (await form.formData().catch(() => undefined))?.get('file');
	if (!(file instanceof Blob)) throw new Problem('invalid-body', { detail: 'Send a form with a part called file.' });
	return new Uint8Array(await file.arrayBuffer());
};

const read = (bytes: Uint8Array, signs: (typeof sources)[number]['signs']) => {
	try {
		return readTable(bytes, signs === undefined ? {} : { signs });
	} catch (error) {
		if (!(error instanceof UnreadableTable)) throw error;
		throw new Problem('invalid-body', { detail: error.message });
	}
};

/** `POST /api/datasets/{id}/imports/file` shows what a file of an office would change, and with the sum of that takes it. */
export const figuresApi = ({ payload }: ApiContext): Router => {
	const api = Router();

	const answer = async (request: Request<{ id: string }>, response: Response): Promise<void> => {
		const user = staffOfResponse(response);
		if (user === null) throw new Problem('unauthenticated', { detail: 'Importing needs a login.' });
		if (!mayImport({ user } as Parameters<typeof mayImport>[0]))
			throw new Problem('forbidden', { detail: 'Who may change and publish datasets may import their figures.' });
		const { source: key, expect, accept } = readQueryAs(request, querySchema);
		const { id } = request.params;
		const { docs } = await payload.find({
			collection: 'datasets',
			where: { id: { equals: id } },
			locale: 'en',
			depth: 0,
			limit: 1,
			pagination: false,
			select: { slug: true },
		});
		if (docs[0] === undefined) throw notFound('There is no such dataset.');
		const source = sources.find((each) => each.key === key && each.dataset === docs[0]?.slug);
		if (source === undefined) throw badParameter('source', 'This dataset has no such source.');
		const table = read(await fileOf(request), source.signs);
		const worker = createImportWorker({
			...{ payload, sources, addresses: new Map(), dataDir: environment.dataDir },
			fetch: () => Promise.reject(new Error('A file asks no office.')),
			signal: new AbortController().signal,
		});
		const { name } = user as { name?: string };
		const row = await worker.takeFile(
			{
				...{ dataset: id, source: key, trigger: 'file', isDryRun: expect === undefined },
				...{ by: String(user.id), byName: name ?? null, wish: { ...(expect !== undefined && { expect }), accept } },
			},
			table,
		);
		if (row === null)
			throw new Problem('conflict', { detail: 'Another import is under way. Try again when it is done.' });
		response.set('Cache-Control', 'private, no-store').json(shownImport(row));
	};

	api.all('/datasets/:id/imports/file', onlyMethods('POST'), answer);
	return api;
};
