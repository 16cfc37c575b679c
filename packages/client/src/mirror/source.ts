import type { Locale } from '@repo/i18n';
import { readJson } from '../answers.ts';
import { ConnectionError } from '../errors.ts';
import type { Send } from '../request.ts';
import type { Doc, Export, PublicCollection, ResultPage } from '../types.ts';
import type { Part } from './state.ts';

/** The service that is copied. */
export interface Source {
	baseUrl: string;
	send: Send;
	openExport: (
		collection: PublicCollection,
		options: { locale: Locale; signal?: AbortSignal | undefined },
	) => Promise<Export<Doc<PublicCollection>>>;
}

/** Ids become names of files: nothing but letters, digits, `-` and `_`. */
const idPattern = /^[\w-]{1,64}$/;

export const checkId = (id: unknown): string => {
	if (typeof id === 'string' && idPattern.test(id)) return id;
	throw new ConnectionError('the service', new Error(`${JSON.stringify(id)} cannot be an id`));
};

/** The documents among these ids that are published now, in the shape of the export. */
export const readDocuments = async (
	{ send }: Source,
	{ collection, locale }: Part,
	ids: readonly string[],
	signal: AbortSignal | undefined,
): Promise<Map<string, Doc<PublicCollection>>> => {
	const { docs } = await readJson<ResultPage<Doc<PublicCollection>>>(send, {
		path: `/api/${collection}`,
		query: {
			where: { id: { in: ids.join(',') } },
			locale,
			depth: 0,
			joins: false,
			limit: ids.length,
			pagination: false,
		},
		signal,
		isFresh: true,
	});
	return new Map(docs.map((doc) => [doc.id, doc]));
};
