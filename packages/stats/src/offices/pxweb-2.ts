import { z } from 'zod';
import { readJsonStat } from '../read/index.ts';
import type { Caller } from './caller.ts';
import { needed } from './needed.ts';
import type { Limits, Table, TableAddress, TableShape, Wanted } from './office.ts';
import { parseAnswer, readAnswer } from './parse.ts';

const configSchema = z.object({
	maxDataCells: z.number().int().positive(),
	maxCallsPerTimeWindow: z.number().int().positive(),
	/** Seconds. */
	timeWindow: z.number().positive(),
});

const metadataSchema = z.object({
	label: z.string().catch(''),
	updated: z.string().nullish(),
	id: z.array(z.string()).min(1),
	dimension: z.record(
		z.string(),
		z.object({
			category: z.object({ index: z.union([z.array(z.string()), z.record(z.string(), z.number())]) }),
		}),
	),
});

const keysOf = (index: string[] | Record<string, number>): string[] =>
	Array.isArray(index) ? index : Object.keys(index).toSorted((a, b) => (index[a] ?? 0) - (index[b] ?? 0));

/** A table of PxWebApi 2 (https://www.scb.se/en/services/open-data-api/pxwebapi/): Sweden, Norway, Iceland, Finland. */
export const pxweb2 = ({ address, table, language }: TableAddress, { call }: Caller): Table => {
	const base = address.replace(/\/+$/, '');
	const of = (what: string) =>
		`${base}/tables/${encodeURIComponent(table)}/${what}?lang=${encodeURIComponent(language)}`;

	return {
		limits: async (): Promise<Limits> => {
			const config = parseAnswer(configSchema, await needed(call(`${base}/config`)));
			return {
				cellsPerCall: config.maxDataCells,
				callsPerWindow: config.maxCallsPerTimeWindow,
				windowMs: config.timeWindow * 1000,
			};
		},
		shape: async (): Promise<TableShape> => {
			const { label, updated, id, dimension } = parseAnswer(metadataSchema, await needed(call(of('metadata'))));
			return {
				title: label,
				updated: updated ?? undefined,
				dimensions: id.map((name) => ({ id: name, keys: keysOf(dimension[name]?.category.index ?? []) })),
			};
		},
		cells: async (wanted: Wanted) => {
			const selection = Object.entries(wanted).map(([variableCode, valueCodes]) => ({ variableCode, valueCodes }));
			const answer = call(`${of('data')}&outputFormat=json-stat2`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ selection }),
			});
			return readAnswer(readJsonStat, await needed(answer));
		},
	};
};
