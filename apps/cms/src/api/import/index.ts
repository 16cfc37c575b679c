import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { may } from '../../access/judge.ts';
import { applyPlan } from '../../import/apply.ts';
import { importColumns } from '../../import/columns.ts';
import { decodeFile } from '../../import/decode.ts';
import { importedCollections, type ImportedCollection } from '../../import/match.ts';
import { planImport } from '../../import/plan.ts';
import { presentPlan } from '../../import/present.ts';
import { readRows } from '../../import/read-rows.ts';
import { importRequest, type Importer } from '../../import/request.ts';
import { importTemplate } from '../../import/template.ts';
import { FileRefused, say, type FileWord } from '../../import/words/index.ts';
import { staffOfResponse } from '../caller.ts';
import type { ApiContext } from '../context.ts';
import { readQueryAs } from '../input.ts';
import { onlyMethods } from '../only-methods.ts';
import { callerLocale, Problem } from '../problem.ts';

const querySchema = z.strictObject({
	/** What a dry run showed; without it nothing is written. */
	apply: z
		.string()
		.regex(/^[\w-]{43}$/, 'Must be the token of a dry run.')
		.optional(),
	publish: z.enum(['true', 'false']).default('false'),
	locale: z.string().optional(),
});

const conflicts: readonly FileWord[] = ['stale', 'alreadyRunning'];

const fieldsOf = ({ payload }: ApiContext, collection: ImportedCollection) =>
	payload.collections[collection]?.config.flattenedFields ?? [];

const formatOf = (request: Request): 'csv' | 'json' => {
	const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	if (type === 'application/json') return 'json';
	// Windows calls a CSV file what opens it.
	if (
		['text/csv', 'text/tab-separated-values', 'text/plain', 'application/csv', 'application/vnd.ms-excel'].includes(
			type,
		)
	)
		return 'csv';
	throw new Problem('unsupported-media-type', {
		detail: 'Send text/csv, text/tab-separated-values or application/json.',
	});
};

const importerOf = (
	{ payload }: ApiContext,
	collection: ImportedCollection,
	request: Request,
	response: Response,
): Importer => {
	const user = staffOfResponse(response);
	if (user === null) throw new Problem('unauthenticated', { detail: 'Importing needs a login.' });
	if (!may({ user }, collection, 'create') || !may({ user }, collection, 'publish'))
		throw new Problem('forbidden', { detail: 'Who may create and publish these documents may import them.' });
	return { payload, user, language: callerLocale(request) };
};

/** Two at once would each make what the other is making. */
const running = new Set<ImportedCollection>();

const sendOutcomes = async (response: Response, outcomes: AsyncIterable<object>) => {
	// Each line is sent as it comes; a compression would keep them until there are many.
	response.set({
		'Content-Type': 'application/x-ndjson; charset=utf-8',
		'Cache-Control': 'private, no-store, no-transform',
		'X-Accel-Buffering': 'no',
	});
	// It goes on when nobody listens any more: who comes back sees what is done.
	for await (const outcome of outcomes) if (!response.destroyed) response.write(`${JSON.stringify(outcome)}\n`);
	response.end();
};

const answerImport = async (
	context: ApiContext,
	collection: ImportedCollection,
	request: Request,
	response: Response,
) => {
	const importer = importerOf(context, collection, request, response);
	const { apply, publish } = readQueryAs(request, querySchema);
	const format = formatOf(request);
	const file = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
	const known = importColumns(fieldsOf(context, collection)).map(({ name }) => name.split('.')[0] ?? name);
	const table = readRows(decodeFile(file), format, new Set(known));
	const req = await importRequest(importer);
	const options = { req, collection, table, file, publish: publish === 'true' };
	response.set('Cache-Control', 'private, no-store');
	if (apply === undefined) {
		response.json(await presentPlan(await planImport(options), table));
		return;
	}
	if (running.has(collection)) throw new FileRefused('alreadyRunning');
	running.add(collection);
	try {
		const plan = await planImport(options);
		if (plan.token !== apply) throw new FileRefused('stale');
		await sendOutcomes(response, applyPlan(plan, importer));
	} finally {
		running.delete(collection);
	}
};

/** `POST /api/{collection}/import` shows what a file would do, and with the token of that does it. */
export const importApi = (context: ApiContext): Router => {
	const api = Router();
	for (const collection of importedCollections) {
		api.all(`/${collection}/import`, onlyMethods('POST'), async (request, response) => {
			try {
				await answerImport(context, collection, request, response);
			} catch (error) {
				if (!(error instanceof FileRefused)) throw error;
				throw new Problem(conflicts.includes(error.word) ? 'conflict' : 'invalid-body', {
					detail: say(callerLocale(request), error.word, error.values),
				});
			}
		});
		api.all(`/${collection}/import/template`, onlyMethods('GET', 'HEAD'), (request, response) => {
			importerOf(context, collection, request, response);
			response
				.set({
					'Content-Type': 'text/csv; charset=utf-8',
					'Content-Disposition': `attachment; filename="${collection}.csv"`,
					'Cache-Control': 'private, no-store',
				})
				.send(importTemplate(fieldsOf(context, collection)));
		});
	}
	return api;
};
