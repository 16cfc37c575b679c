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
}

/** JSON-stat 1 has the shape of the table among its dimensions. */
const version1 = ({ version: _v, class: _c, id, size, role, dimension, ...rest }: JsonStatDataset) => ({
	...rest,
	dimension: { ...dimension, id, size, role },
});

/** A statistics office on this machine, with one table. It speaks PxWebApi 2, PxWeb API 1 and the language of StatBank. */
export const startOffice = async (
	first: JsonStatDataset,
	{ cellsPerCall = 1000, callsPerWindow = 30 }: Options = {},
) => {
	let dataset = first;
	const faults: Fault[] = [];
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
		return { ...whole, extension: { contact: [{ name: 'An official' }] } };
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
		if (path.startsWith('/v2/tables/T1/metadata')) return () => ({ ...dataset, value: undefined });
		if (path.startsWith('/v1/?config'))
			return () => ({ maxCells: cellsPerCall, maxCalls: callsPerWindow, timeWindow: 1 });
		if (path.startsWith('/v1/BE/T1') && body === '')
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
			const isData = /data\?|\/data$|^\/v1\/BE/.test(path) && body !== '';
			const cells = isData ? cellsOf(Object.values(listed(body)).map(({ length }) => length)) : 0;
			calls.push({ path, at: Date.now(), cells });
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
		calls,
		/** The next answer with figures goes wrong, once for each time. */
		fail: (fault: Fault, times = 1) => faults.push(...Array.from<Fault>({ length: times }).fill(fault)),
		change: (next: JsonStatDataset) => (dataset = next),
		close: () =>
			new Promise<void>((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};
