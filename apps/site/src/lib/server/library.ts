import type { Client, Doc, PublicCollection, Select, Theme } from '@integrationnorden/client';
import type { Locale } from '@repo/i18n';
import type { Area } from '@repo/types/vocabulary';
import { documentsOf } from '../related.ts';
import { createMemory } from './remember.ts';

// A second: what is published shows at once, and a crowd of readers asks the service only once.
const memory = createMemory<unknown[]>({ milliseconds: 1000 });

interface Options {
	select: Select;
	populate?: Record<string, Select>;
	sort?: string;
}

/** Every published document of a collection in few fields, for counting and filtering on the spot. */
export const readAll = <C extends PublicCollection>(
	client: Client,
	collection: C,
	locale: Locale,
	{ select, populate, sort }: Options,
): Promise<Doc<C>[]> =>
	memory(`${collection} ${locale}`, async () => {
		const documents: Doc<C>[] = [];
		for await (const document of client.iterate(collection, { locale, depth: 1, select, populate, sort })) {
			documents.push(document);
		}
		return documents;
	}) as Promise<Doc<C>[]>;

/** Fields of a theme that its name, strips and link need. */
export const themeFields = { area: true, title: true, slug: true } as const;

export const areasOf = ({ themes }: { themes?: (string | Theme)[] | null }): Area[] =>
	documentsOf(themes).map(({ area }) => area);
