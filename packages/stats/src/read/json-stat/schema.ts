import { z } from 'zod';

const texts = z.union([z.array(z.string()), z.string().transform((text) => [text])]);

const category = z.looseObject({
	index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
	label: z.record(z.string(), z.string()).optional(),
	unit: z.record(z.string(), z.looseObject({ decimals: z.number().optional() })).optional(),
	note: z.record(z.string(), texts).optional(),
	child: z.record(z.string(), z.array(z.string())).optional(),
});

export const dimensionSchema = z.looseObject({
	label: z.string().nullish(),
	note: texts.optional(),
	category,
});

export type RawDimension = z.infer<typeof dimensionSchema>;

const figure = z.union([z.number(), z.string(), z.null()]);

const roles = z.object({
	time: z.array(z.string()).optional(),
	geo: z.array(z.string()).optional(),
	metric: z.array(z.string()).optional(),
});

const about = {
	label: z.string().nullish(),
	source: z.string().nullish(),
	updated: z.string().nullish(),
	note: texts.optional(),
	value: z.union([z.array(figure), z.record(z.string(), figure)]),
	status: z.union([z.string(), z.array(z.string().nullable()), z.record(z.string(), z.string())]).nullish(),
	extension: z.record(z.string(), z.unknown()).nullish(),
};

/** Version 2: the shape of the table stands beside its dimensions. */
export const version2Schema = z.looseObject({
	...about,
	id: z.array(z.string()).min(1),
	size: z.array(z.number().int().nonnegative()),
	role: roles.optional(),
	dimension: z.record(z.string(), dimensionSchema),
});

/** Version 1: the shape of the table stands among its dimensions, and the whole in a bundle of one or more. */
export const version1Schema = z.looseObject({
	...about,
	dimension: z
		.looseObject({
			id: z.array(z.string()).min(1),
			size: z.array(z.number().int().nonnegative()),
			role: roles.optional(),
		})
		.catchall(z.unknown()),
});

export type RawDataset = z.infer<typeof version2Schema>;
