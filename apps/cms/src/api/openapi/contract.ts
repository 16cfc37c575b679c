import { z } from 'zod';
import type { Schema } from './schemas.ts';

/** A contract as JSON Schema 2020-12: what may be sent, where sending and receiving differ. */
export const contract = (schema: z.ZodType): Schema => {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
	return rest;
};
