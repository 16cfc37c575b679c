import { z } from 'zod';

const categorySchema = z.looseObject({
	index: z.union([z.array(z.string()), z.record(z.string(), z.number().int())]),
	label: z.record(z.string(), z.string()).optional(),
	unit: z.record(z.string(), z.unknown()).optional(),
	note: z.record(z.string(), z.array(z.string())).optional(),
});

/** JSON-stat 2.0 dataset: values in row-major order of `id`, `null` where there is no figure. https://json-stat.org/full/ */
export const jsonStatDatasetSchema = z
	.looseObject({
		version: z.literal('2.0'),
		class: z.literal('dataset'),
		label: z.string().optional(),
		source: z.string().optional(),
		updated: z.string().optional(),
		id: z.array(z.string()),
		size: z.array(z.number().int().nonnegative()),
		dimension: z.record(z.string(), z.looseObject({ label: z.string().optional(), category: categorySchema })),
		value: z.array(z.number().nullable()),
		note: z.array(z.string()).optional(),
		extension: z.record(z.string(), z.unknown()).optional(),
	})
	.refine(({ size, value }) => size.reduce((product, length) => product * length, 1) === value.length, {
		message: 'There is one value per cell.',
		path: ['value'],
	});

export type JsonStatDataset = z.infer<typeof jsonStatDatasetSchema>;
