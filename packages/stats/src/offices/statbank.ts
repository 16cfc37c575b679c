import { z } from 'zod';
import type { Caller } from './caller.ts';
import { needed } from './needed.ts';
import type { Limits, Table, TableAddress, TableShape, Wanted } from './office.ts';
import { parseAnswer, readCells } from './parse.ts';

const infoSchema = z.object({
	text: z.string().catch(''),
	updated: z.string().nullish(),
	variables: z.array(z.object({ id: z.string(), values: z.array(z.object({ id: z.string() })).min(1) })).min(1),
});

/** The office publishes one limit and asks for consideration otherwise. */
const limits: Limits = { cellsPerCall: 100_000, callsPerWindow: 10, windowMs: 10_000 };

/** A table of StatBank Denmark (https://www.dst.dk/en/Statistik/hjaelp-til-statistikbanken/api). */
export const statbank = (about: TableAddress, { call }: Caller): Table => {
	const { address, table, language } = about;
	const base = address.replace(/\/+$/, '');
	const post = (what: string, body: object) =>
		needed(
			call(`${base}/${what}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ table, lang: language, ...body }),
			}),
		);

	return {
		limits: () => Promise.resolve(limits),
		shape: async (): Promise<TableShape> => {
			const { text, updated, variables } = parseAnswer(infoSchema, await post('tableinfo', { format: 'JSON' }));
			return {
				title: text,
				updated: updated ?? undefined,
				dimensions: variables.map(({ id, values }) => ({ id, keys: values.map((value) => value.id) })),
			};
		},
		cells: async (wanted: Wanted) => {
			const variables = Object.entries(wanted).map(([code, values]) => ({ code, values }));
			return readCells(await post('data', { format: 'JSONSTAT', variables }), about);
		},
	};
};
