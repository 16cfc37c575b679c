import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { slice, toCube, type Cube, type Selection } from '../src/cube/index.ts';
import { cellsOf } from '../src/cube/shape.ts';
import type { JsonStatDataset } from '../src/json-stat.ts';
import { toJsonStat } from '../src/write/index.ts';

/** What goes wrong with one answer. */
export type Fault =
	| 'busy'
	| 'busy for a second'
	| 'half an answer'
	| 'half a JSON'
	| 'wrong encoding'
	| 'another part'
	| 'a page of a website'
	| 'gone'
	| 'silent';

interface Options {
	cellsPerCall?: number;
	callsPerWindow?: number;
	/** Groupings by name: what takes the place of a dimension's own categories. */
	codelists?: Record<string, readonly string[]>;
}

/** JSON-stat 1 has the shape of the table among its dimensions. */
const version1 = ({ version: _v, class: _c, id, size, role, dimension, ...rest }: JsonStatDataset) => ({
	...rest,
	dimension: { ...dimension, id, size, role },
});

/** Without the dimensions that nobody asked for: their figures are added up. */
const sumOver = (whole: JsonStatDataset, asked: readonly string[]): JsonStatDataset => {
	const kept = whole.id.filter((id) => asked.includes(id));
	if (kept.length === whole.id.length) return whole;
	const keysOf = (id: string) => whole.dimension[id]?.category.index ?? [];
	const size = kept.map((id) => keysOf(id).length);
	const value = Array.from<number | null>({ length: cellsOf(size) }).fill(0);
	const status: Record<string, string> = {};
	for (const [cell, figure] of whole.value.entries()) {
		let rest = cell;
		const at = new Map<string, number>();
		for (const id of whole.id.toReversed()) {
			at.set(id, rest % keysOf(id).length);
			rest = Math.floor(rest / keysOf(id).length);
		}
		const place = kept.reduce((sum, id, index) => sum * (size[index] ?? 1) + (at.get(id) ?? 0), 0);
		const before = value[place] ?? null;
		value[place] = figure === null || before === null ? null : before + figure;
		const said = whole.status?.[cell];
		if (said !== undefined) status[place] = said;
	}
	const { status: _status, ...about } = whole;
	return {
		...about,
		id: kept,
		size,
		dimension: Object.fromEntries(kept.map((id) => [id, whole.dimension[id] ?? { category: { index: [] } }])),
		value,
		...(Object.keys(status).length > 0 && { status }),
	};
};

/** A statistics office on this machine, with one table, whatever it is called. It speaks PxWebApi 2, PxWeb API 1 and the language of StatBank. */
export const startOffice = async (
	first: JsonStatDataset,
	{ cellsPerCall = 1000, callsPerWindow = 30, codelists = {} }: Options = {},
) => {
	let dataset = first;
	const faults: Fault[] = [];
	let before: () => void = () => undefined;
	const calls: { path: string; at: number; cells: number }[] = [];
	const cube = (): Cube => {
		const found = toCube(dataset);
		if (!found) throw new Error('no cube');
		return found;
	};

	const send = (response: ServerResponse, body: unknown, status = 200) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

	const spoil = (fault: Fault, response: ServerResponse, wrapper: string | undefined, body: () => unknown): void => {
		const whole = Buffer.from(JSON.stringify(body()));
		const head = { 'content-type': 'application/json', 'content-length': whole.length };
		if (fault === 'busy') response.writeHead(503).end();
		else if (fault === 'busy for a second') response.writeHead(429, { 'retry-after': '1' }).end();
		else if (fault === 'half an answer')
			response.writeHead(200, head).write(whole.subarray(0, whole.length / 2), () => response.destroy());
		else if (fault === 'half a JSON')
			response.writeHead(200, { 'content-type': 'application/json' }).end(whole.subarray(0, whole.length / 2));
		else if (fault === 'wrong encoding')
			response.writeHead(200).end(Buffer.from(JSON.stringify(body()).replace('{', '{"é":0,'), 'utf16le'));
		else if (fault === 'another part') send(response, wrapper ? { [wrapper]: version1(cut({}, 1)) } : cut({}, 1));
		else if (fault === 'gone') response.writeHead(404).end();
		else if (fault === 'a page of a website') response.writeHead(200).end('<!doctype html><title>Maintenance</title>');
		// Silent: the caller has to give up.
	};

	const cut = (selection: Selection, skip = 0): JsonStatDataset => {
		const first_ = dataset.id[0] ?? '';
		const keys = dataset.dimension[first_]?.category.index ?? [];
		const whole = toJsonStat(cube(), slice(cube(), skip > 0 ? { [first_]: keys.slice(skip) } : selection));
		const { extension: _own, ...kept } = skip > 0 ? whole : sumOver(whole, Object.keys(selection));
		return { ...kept, extension: { contact: [{ name: 'An official' }] } };
	};

	/** The whole table at one address, which says when it is another one. */
	const sendFile = (request: IncomingMessage, response: ServerResponse): void => {
		const body = JSON.stringify(dataset);
		const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
		const isKnown = request.headers['if-none-match'] === etag;
		calls.push({ path: '/file', at: Date.now(), cells: isKnown ? 0 : dataset.value.length });
		const fault = isKnown ? undefined : faults.shift();
		if (isKnown) response.writeHead(304).end();
		else if (fault) spoil(fault, response, undefined, () => dataset);
		else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(body);
	};

	const listed = (body: string): Selection => {
		const read = JSON.parse(body) as Record<string, Record<string, never>[] | undefined>;
		const pairs = [
			...(read.selection ?? []).map((each): [string, string[]] => [each.variableCode ?? '', each.valueCodes ?? []]),
			...(read.query ?? []).map((each): [string, string[]] => [
				each.code ?? '',
				(each.selection as unknown as { values: string[] }).values,
			]),
			...(read.variables ?? []).map((each): [string, string[]] => [each.code ?? '', each.values ?? []]),
		];
		return Object.fromEntries(pairs);
	};

	const answer = (path: string, body: string): (() => unknown) => {
		const { id, dimension, label, updated } = dataset;
		const variables = id.map((name) => ({ id: name, keys: dimension[name]?.category.index ?? [] }));
		if (path.startsWith('/v2/config'))
			return () => ({ maxDataCells: cellsPerCall, maxCallsPerTimeWindow: callsPerWindow, timeWindow: 1 });
		const [, codelist] = /^\/v2\/codelists\/([^/?]+)/.exec(path) ?? [];
		if (codelist !== undefined) return () => ({ values: codelists[codelist]?.map((code) => ({ code })) });
		if (/^\/v2\/tables\/[^/]+\/metadata/.test(path)) return () => ({ ...dataset, value: undefined });
		if (path.startsWith('/v1/?config'))
			return () => ({ maxCells: cellsPerCall, maxCalls: callsPerWindow, timeWindow: 1 });
		if (path.startsWith('/v1/') && body === '')
			return () => ({ title: label, variables: variables.map(({ id: code, keys }) => ({ code, values: keys })) });
		if (path.startsWith('/dk/tableinfo'))
			return () => ({
				text: label,
				updated,
				variables: variables.map(({ id: code, keys }) => ({ id: code, values: keys.map((key) => ({ id: key })) })),
			});
		const selection = listed(body);
		if (path.startsWith('/dk/data')) return () => ({ dataset: version1(cut(selection)) });
		return () => cut(selection);
	};

	const server = createServer((request: IncomingMessage, response: ServerResponse) => {
		void text(request).then((body) => {
			const path = request.url ?? '';
			if (path === '/file') return sendFile(request, response);
			const isData = /data\?|\/data$|^\/v1\//.test(path) && body !== '';
			const cells = isData ? cellsOf(Object.values(listed(body)).map(({ length }) => length)) : 0;
			calls.push({ path, at: Date.now(), cells });
			if (isData) before();
			const fault = isData ? faults.shift() : undefined;
			const make = answer(path, body);
			if (fault) spoil(fault, response, path.startsWith('/dk') ? 'dataset' : undefined, make);
			else if (cells > cellsPerCall) response.writeHead(403).end();
			else send(response, make());
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	return {
		pxweb2: { address: `${address}/v2`, table: 'T1', language: 'sv' },
		pxweb1: { address: `${address}/v1`, table: 'BE/T1', language: 'sv' },
		statbank: { address: `${address}/dk`, table: 'T1', language: 'en' },
		file: `${address}/file`,
		calls,
		/** The next answer with figures goes wrong, once for each time. */
		fail: (fault: Fault, times = 1) => faults.push(...Array.from<Fault>({ length: times }).fill(fault)),
		/** Called before each answer with figures. */
		before: (call: () => void) => (before = call),
		change: (next: JsonStatDataset) => (dataset = next),
		close: () =>
			new Promise<void>((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};
