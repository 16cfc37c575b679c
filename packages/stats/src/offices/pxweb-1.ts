import { z } from 'zod';
import type { Caller } from './caller.ts';
import { needed } from './needed.ts';
import type { Limits, Table, TableAddress, TableShape, Wanted } from './office.ts';
import { parseAnswer, readCells } from './parse.ts';

const configSchema = z.object({
	maxCells: z.number().int().positive(),
	maxCalls: z.number().int().positive(),
	/** Seconds. */
	timeWindow: z.number().positive(),
});

const metadataSchema = z.object({
	title: z.string().catch(''),
	variables: z.array(z.object({ code: z.string(), values: z.array(z.string()).min(1) })).min(1),
});

/** A table of PxWeb API 1: the older installations, Faroe Islands, Greenland, Åland. `address` is the folder of the table. */
export const pxweb1 = (about: TableAddress, { call }: Caller): Table => {
	const { address, table } = about;
	const base = address.replace(/\/+$/, '');
	const at = `${base}/${table.split('/').map(encodeURIComponent).join('/')}`;

	return {
		limits: async (): Promise<Limits> => {
			const { maxCells, maxCalls, timeWindow } = parseAnswer(configSchema, await needed(call(`${base}/?config`)));
			return { cellsPerCall: maxCells, callsPerWindow: maxCalls, windowMs: timeWindow * 1000 };
		},
		shape: async (): Promise<TableShape> => {
			const { title, variables } = parseAnswer(metadataSchema, await needed(call(at)));
			return {
				title,
				updated: undefined,
				dimensions: variables.map(({ code, values }) => ({ id: code, keys: values })),
			};
		},
		cells: async (wanted: Wanted) => {
			const query = Object.entries(wanted).map(([code, values]) => ({ code, selection: { filter: 'item', values } }));
			const answer = call(at, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ query, response: { format: 'json-stat2' } }),
			});
			return readCells(await needed(answer), about);
		},
	};
};
