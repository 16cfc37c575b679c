import { z } from 'zod';
import type { Caller } from './caller.ts';
import { needed } from './needed.ts';
import type { Limits, Table, TableAddress, TableShape, Wanted } from './office.ts';
import { parseAnswer, readCells } from './parse.ts';

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

const codelistSchema = z.object({ values: z.array(z.object({ code: z.string() })).min(1) });

const keysOf = (index: string[] | Record<string, number>): string[] =>
	Array.isArray(index) ? index : Object.keys(index).toSorted((a, b) => (index[a] ?? 0) - (index[b] ?? 0));

/** A table of PxWebApi 2 (https://www.scb.se/en/services/open-data-api/pxwebapi/): Sweden, Norway, Iceland, Finland. */
export const pxweb2 = (about: TableAddress, { call }: Caller): Table => {
	const { address, table, language, codelists = {} } = about;
	const base = address.replace(/\/+$/, '');
	const codesIn = async (codelist: string): Promise<string[]> => {
		const at = `${base}/codelists/${encodeURIComponent(codelist)}?lang=${encodeURIComponent(language)}`;
		return parseAnswer(codelistSchema, await needed(call(at))).values.map(({ code }) => code);
	};
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
			const dimensions = id.map(async (name) => {
				const codelist = codelists[name];
				const keys = codelist === undefined ? keysOf(dimension[name]?.category.index ?? []) : await codesIn(codelist);
				return { id: name, keys };
			});
			return { title: label, updated: updated ?? undefined, dimensions: await Promise.all(dimensions) };
		},
		cells: async (wanted: Wanted) => {
			const selection = Object.entries(wanted).map(([variableCode, valueCodes]) => ({
				variableCode,
				...(codelists[variableCode] !== undefined && { codelist: codelists[variableCode] }),
				valueCodes,
			}));
			const answer = call(`${of('data')}&outputFormat=json-stat2`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ selection }),
			});
			return readCells(await needed(answer), about);
		},
	};
};
