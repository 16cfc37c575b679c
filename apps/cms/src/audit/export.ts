import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { APIError, Forbidden, type Endpoint, type PayloadRequest, type Where } from 'payload';
import { may } from '../access/judge.ts';
import { recordAudit } from './record.ts';

const columns = ['id', 'at', 'action', 'by', 'byName', 'from', 'collection', 'document', 'details'] as const;
type Row = Record<(typeof columns)[number], unknown>;

const rowsAtOnce = 500;

const formats = {
	csv: {
		type: 'text/csv; charset=utf-8',
		head: () => stringify([columns], { record_delimiter: 'windows' }),
		// A name that begins like a formula is none in anybody's spreadsheet.
		lines: (rows: readonly Row[]) =>
			stringify([...rows], { columns: [...columns], record_delimiter: 'windows', escape_formulas: true }),
	},
	ndjson: {
		type: 'application/x-ndjson; charset=utf-8',
		head: () => '',
		lines: (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
	},
} as const;

const isFormat = (value: unknown): value is keyof typeof formats =>
	typeof value === 'string' && Object.hasOwn(formats, value);

/** The rows that the reader may see and asked for, the oldest first: what comes meanwhile comes at the end. */
async function* readRows(req: PayloadRequest): AsyncGenerator<Row[]> {
	const where = (req.query.where ?? {}) as Where;
	for (let page = 1, more = true; more; page += 1) {
		const { docs, hasNextPage } = await req.payload.find({
			collection: 'audit-events',
			where,
			sort: ['at', 'id'],
			limit: rowsAtOnce,
			page,
			depth: 0,
			overrideAccess: false,
			req,
		});
		yield docs.map((doc) => Object.fromEntries(columns.map((name) => [name, doc[name] ?? null])) as Row);
		more = hasNextPage;
	}
}

/** The audit log as a file, with the filters of the list. */
export const auditExport: Endpoint = {
	path: '/export',
	method: 'get',
	handler: async (req) => {
		if (!may(req, 'audit-events', 'read')) throw new Forbidden(req.t);
		const { format = 'csv' } = req.query;
		if (!isFormat(format)) throw new APIError('format must be csv or ndjson.', 400, null, true);
		const { head, lines, type } = formats[format];
		const rows = readRows(req);
		// A filter that cannot be is refused before anything is sent.
		const first = await rows.next();
		await recordAudit(req, { action: 'exported', collection: 'audit-events', details: format });
		const text = async function* () {
			yield head() + lines(first.value ?? []);
			for await (const each of rows) yield lines(each);
		};
		const body = Readable.toWeb(Readable.from(text(), { objectMode: false }));
		const headers = {
			'content-type': type,
			'content-disposition': `attachment; filename="audit-${new Date().toISOString().slice(0, 10)}.${format}"`,
			'cache-control': 'private, no-store',
		};
		return new Response(body as ReadableStream, { headers });
	},
};
