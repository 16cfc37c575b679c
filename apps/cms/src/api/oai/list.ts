import type { OaiItem } from '@repo/formats/oai';
import type { Payload } from 'payload';
import { noteRead } from '../../database/reads/trace.ts';
import { deletedFrom } from './deleted.ts';
import { documentById, documentsFrom, type Part } from './documents.ts';
import { OaiError } from './error.ts';
import { readSelection, type Selection } from './selection.ts';
import { readToken, writeToken, type Position, type Resumption } from './token.ts';

const itemsPerPart = 100;

interface ListOptions {
	payload: Payload;
	/** Whether the texts are needed, or only what a header says. */
	isWhole: boolean;
	now: Date;
}

interface ListPart {
	items: OaiItem[];
	/** Empty at the end of a list of several parts, nothing where one part was all (OAI-PMH 2.0 §3.5). */
	resumptionToken: string | undefined;
}

const atCollection = (collection: number): Position => ({
	part: 'documents',
	collection,
	updatedAt: new Date(0).toISOString(),
	id: '',
});

/** First what is there, collection by collection, then what is left of what is gone. */
const gather = async (
	options: ListOptions,
	selection: Selection,
	position: Position,
	limit: number,
): Promise<Part & { isMore: boolean }> => {
	const items: OaiItem[] = [];
	for (let at: Position = position; ;) {
		const left = limit - items.length;
		const part: Part =
			at.part === 'documents'
				? await documentsFrom(options, selection, at, left)
				: await deletedFrom(options.payload, selection, at.seq, left);
		items.push(...part.items);
		const next: Position | undefined =
			part.next ??
			(at.part === 'deleted'
				? undefined
				: at.collection + 1 < selection.collections.length
					? atCollection(at.collection + 1)
					: { part: 'deleted', seq: 0 });
		if (next === undefined || items.length >= limit) return { items, next, isMore: part.next !== undefined };
		at = next;
	}
};

const begin = async ({ payload, now }: ListOptions, given: Readonly<Record<string, string>>): Promise<Resumption> => {
	// The list ends with what is there now, wherever it goes on: whoever begins after any change begins another one.
	noteRead('changes');
	const selection = readSelection(given, now);
	const isKnown = selection.theme === undefined || (await documentById(payload, 'themes', selection.theme));
	if (!isKnown) throw new OaiError('noRecordsMatch', 'There is no such set.');
	return { selection, position: atCollection(0) };
};

/** The next part of a list. A token is only given where something comes after it. */
export const listPart = async (options: ListOptions, given: Readonly<Record<string, string>>): Promise<ListPart> => {
	const { resumptionToken } = given;
	const { selection, position } =
		resumptionToken === undefined ? await begin(options, given) : readToken(resumptionToken);
	const { items, next, isMore } = await gather(options, selection, position, itemsPerPart);
	if (items.length === 0) throw new OaiError('noRecordsMatch', 'Nothing fits set, from and until.');

	const goesOn =
		next !== undefined &&
		(isMore || (await gather({ ...options, isWhole: false }, selection, next, 1)).items.length > 0);
	if (goesOn) return { items, resumptionToken: writeToken({ selection, position: next }) };
	return { items, resumptionToken: resumptionToken === undefined ? undefined : '' };
};
