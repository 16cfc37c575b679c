import { z } from 'zod';
import type { CellStatus, JsonStatDataset } from '../json-stat.ts';
import { parseJson } from './parse-json.ts';
import { readCell } from './signs.ts';
import { assemble } from './assemble.ts';
import { UnreadableTable } from './unreadable.ts';

const schema = z.object({
	columns: z.array(z.object({ code: z.string(), text: z.string(), type: z.enum(['d', 't', 'c']).catch('d') })).min(1),
	data: z.array(z.object({ key: z.array(z.string()), values: z.array(z.string()) })),
	metadata: z
		.array(z.object({ label: z.string().optional(), source: z.string().optional(), updated: z.string().optional() }))
		.optional(),
});

/**
 * The `json` answer of PxWeb API 1: a row per combination, codes without their names. Its measures become a dimension
 * `ContentsCode`, as in the other answers of PxWeb.
 * @throws {UnreadableTable}
 */
export const readPxwebJson = (
	bytes: Uint8Array,
	{ signs }: { signs?: Readonly<Record<string, CellStatus>> } = {},
): JsonStatDataset => {
	const { data: table, success } = schema.safeParse(parseJson(bytes));
	if (!success) throw new UnreadableTable('format', 'The file is no answer of PxWeb.');
	const keyed = table.columns.filter(({ type }) => type !== 'c');
	const measured = table.columns.filter(({ type }) => type === 'c');
	const cells = table.data.flatMap(({ key, values }, row) => {
		if (key.length !== keyed.length || values.length !== measured.length)
			throw new UnreadableTable('cells', `Row ${row + 1} is not whole.`, `row ${row + 1}`);
		return values.map((text, index) => {
			const cell = readCell(text, signs);
			if (cell === undefined) throw new UnreadableTable('figure', `Row ${row + 1} has no figure.`, `row ${row + 1}`);
			return { ...cell, keys: [...key, measured[index]?.code ?? ''] };
		});
	});
	const [about] = table.metadata ?? [];
	return assemble({
		about: {
			...(about?.label !== undefined && { label: about.label }),
			...(about?.source !== undefined && { source: about.source }),
			...(about?.updated !== undefined && { updated: about.updated }),
		},
		dimensions: [
			...keyed.map(({ code, text, type }) => ({
				id: code,
				label: text,
				...(type === 't' && { role: 'time' as const }),
			})),
			{
				id: 'ContentsCode',
				label: 'ContentsCode',
				role: 'metric' as const,
				labels: Object.fromEntries(measured.map(({ code, text }) => [code, text])),
			},
		],
		cells,
	});
};
