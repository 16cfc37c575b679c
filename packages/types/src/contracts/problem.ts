import { z } from 'zod';

/** Every error answer: `application/problem+json` (RFC 9457). */
export const problemSchema = z.looseObject({
	type: z.url(),
	title: z.string().min(1),
	status: z.number().int().min(400).max(599),
	detail: z.string().optional(),
	/** What a 400 is about: a query parameter, a header, a GraphQL argument. */
	parameter: z.string().optional(),
	instance: z.string(),
	requestId: z.string(),
	/** The same in the shape that Payload's admin reads. */
	errors: z.array(z.looseObject({ message: z.string() })),
});

export type ProblemDocument = z.infer<typeof problemSchema>;
