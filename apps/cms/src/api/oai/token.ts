import { isOaiCollection } from '@repo/formats/oai';
import { z } from 'zod';
import { OaiError } from './error.ts';
import type { Selection } from './selection.ts';

/** A place in a list: in the documents of a collection, or in what is left of those that are gone. */
export type Position =
	{ part: 'documents'; collection: number; updatedAt: string; id: string } | { part: 'deleted'; seq: number };

export interface Resumption {
	selection: Selection;
	position: Position;
}

const moment = z.number().int().min(0).max(8_640_000_000_000_000);

/** The first member is the form; a token of an older form has to stay readable. */
const schema = z.tuple([
	z.literal(1),
	z.array(z.string().refine(isOaiCollection)).min(1),
	z.string().max(64).nullable(),
	moment.nullable(),
	moment,
	z.union([
		z.tuple([z.number().int().min(0).max(100), z.iso.datetime(), z.string().max(64)]),
		z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
	]),
]);

const encode = (value: z.infer<typeof schema>) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Everything that the next part needs, so that it is answered by any instance and after any restart. */
export const writeToken = ({ selection, position }: Resumption): string => {
	const { collections, theme, from, until } = selection;
	const place: z.infer<typeof schema>[5] =
		position.part === 'deleted' ? position.seq : [position.collection, position.updatedAt, position.id];
	return encode([1, collections, theme ?? null, from ?? null, until, place]);
};

export const readToken = (token: string): Resumption => {
	const bad = () => new OaiError('badResumptionToken', 'This is no token of ours. Begin the list again.');
	let value: unknown;
	try {
		value = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
	} catch {
		throw bad();
	}
	const parsed = schema.safeParse(value);
	if (!parsed.success || encode(parsed.data) !== token) throw bad();
	const [, collections, theme, from, until, place] = parsed.data;
	const position: Position = Array.isArray(place)
		? { part: 'documents', collection: place[0], updatedAt: place[1], id: place[2] }
		: { part: 'deleted', seq: place };
	if (position.part === 'documents' && position.collection >= collections.length) throw bad();
	return { selection: { collections, theme: theme ?? undefined, from: from ?? undefined, until }, position };
};
